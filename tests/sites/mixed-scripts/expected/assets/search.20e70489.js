var fanalWords=(function(){
var cg=/[\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u02c2-\u02c5\u02d2-\u02df\u037e\u0384-\u0385\u0387\u055a-\u055f\u0589-\u058f\u05be\u05c0\u05c3\u05c6\u05f3-\u060f\u061b-\u061f\u066a-\u066d\u06d4\u06dd-\u06de\u06e9\u06fd-\u06fe\u0700-\u070f\u0964-\u0965\u0970\u0e3f\u0e4f\u0e5a-\u0e5b\u104a-\u104f\u10fb\u1360-\u1368\u1400\u166d-\u166e\u1680\u17d4-\u17d6\u17d8-\u17db\u1800-\u180a\u2000-\u206f\u207a-\u207e\u208a-\u208e\u20a0-\u20cf\u2103-\u2106\u2117-\u2118\u211e-\u2123\u2190-\u2bff\u2e00-\u3004\u3008-\u3020\u3030\u303d-\u303f\u309b-\u309c\u30a0\u30fb\u31c0-\u31ef\u3200-\u33ff\u4dc0-\u4dff\ua789-\ua78a\ue000-\uf8ff\ufd3e-\ufd4f\ufe10-\ufe1f\ufe30-\ufe6f\ufeff-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff\ud834\ud83c-\ud83f\udb40-\udbff]/,ch=new RegExp(cg.source,'g');
var bd=/[\u00ad\u034f\u061c\u0640\u180b-\u180f\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/,dj=new RegExp(bd.source,'g');
var aN=/[\u0027\u2019\u2018\u201b\u02bc\u02bb\u02b9\u02c8\u0060\u00b4\u2032\uff07\ua78b\ua78c]/,cU=new RegExp(aN.source,'g');
var bx=/[\u002d\u2010\u2011\ufe63\uff0d\u00b7\u2027\u200c]/,cY=/[\u0020\u00a0\u202f\u2009\u002d\u2010\u2011\u2012\u2013\u002e\u0028\u0029\u002f]/;
var cZ=/[\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ud840-\ud8bf]/,dp=/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/,dn=/[\u1401-\u167f\u18b0-\u18ff]/,bv=/[0-9]/,dh=/^[0-9]+$/;
var cl='0٠۰߀०০੦૦୦௦౦೦൦๐໐༠၀០᠐０';
var dd=/[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f]/g;
var dz=bn('œ=oe æ=ae ß=ss ø=o đ=d ð=d ł=l ħ=h ı=i þ=th ς=σ ɨ=i ٱ=ا ى=ي ی=ي ة=ه ۃ=ه ہ=ه ھ=ه ە=ه ک=ك ڪ=ك ਼= ੱ= ੰ= ਂ= ਁ= ़= ऩ=न ऱ=र ऴ=ळ ँ=ं');
var br={};
function bn(m){
var ba={},from=[];
m.split(' ').forEach(function(bp){
var at=bp.indexOf('=');
ba[bp.slice(0,at)]=bp.slice(at+1);
from.push(bp.slice(0,at));
});
from.sort(function(A,other){return other.length-A.length;});
from=new RegExp(from.join('|'),'g');
return function(q){return q.replace(from,function(z){return ba[z];});};
}
function L(m){
return m?m.split(' '):[];
}
function take(tag,B){
var han={},bK=B.h||'',i;
for(i=0;i<bK.length;i+=2)han[bK.charAt(i)]=bK.charAt(i+1);
br[tag]={before:L(B.b),after:L(B.a),endings:L(B.e),joined:L(B.j),inside:B.i||'',passes:(B.p||[]).map(bn),han:han};
}
function R(F){
var code=F.charCodeAt(0),i,value;
if(bv.test(F))return F;
if(!(code>=0x660))return '';
for(i=0;i<cl.length;i+=1){
value=code-cl.charCodeAt(i);
if(value>=0&&value<10)return ''+value;
}
return '';
}
function kind(m,at){
var F=m.charAt(at);
if(/[\udc00-\udfff]/.test(F)&&at)F=m.charAt(at-1);
if(!F||cg.test(F)||aN.test(F)||bd.test(F))return 'o';
if(F<'\u0e00'||R(F))return 'w';
return cZ.test(F)?'h':dp.test(F)?'u':'w';
}
function as(m,at){
return/[\ud800-\udbff]/.test(m.charAt(at))?2:1;
}
function aG(m,at){
while(bd.test(m.charAt(at)))at+=1;
return at;
}
function cG(m){
m=m.replace(/[^\0-\x7f]/g,function(F){return R(F)||F;});
return m.replace(/[\u2010\u2011]/g,'-').replace(cU,"'");
}
function exact(bM){
return cG(cG(bM.replace(dj,'')).normalize('NFKC')).toLowerCase();
}
function bk(q,ab){
q=dz(q.normalize('NFD').toLowerCase().replace(dd,'').normalize('NFC'));
q=q.replace(ch,function(F){return ab.inside.indexOf(F)<0?'':F;});
ab.passes.forEach(function(bn){q=bn(q);});
return q.replace(ch,'');
}
function asked(m,tag){
var ab=br[tag]||br[tag.split('-')[0]]||br[''],aj=[],at=0,aB;
function key(bM){
return bk(exact(bM),ab);
}
function push(start,end,sort,exact,folded,also){
if(!folded)return;
aj.push({
start:start,end:end,sort:sort,exact:exact,folded:folded,
also:also.filter(function(key,at){return key&&key!==folded&&also.indexOf(key)===at;})
});
}
function han(at){
var q=function(at){
return key(m.substr(at,as(m,at))).replace(/./g,function(F){return ab.han[F]||F;});
};
var end=at+as(m,at),ax=aG(m,end),folded=q(at);
push(at,end,'h',exact(m.slice(at,end)),folded,kind(m,ax)==='h'?[folded+q(ax)]:[]);
return end;
}
function dP(start){
var end=start,at=start,cO=[],folded,i;
while(kind(m,at)==='u'){
end=at+1;
at=aG(m,end);
}
folded=key(m.slice(start,end));
for(i=0;i+3<=folded.length;i+=1)cO.push(folded.substr(i,3));
push(start,end,'w',exact(m.slice(start,end)),folded,cO);
return end;
}
function ar(start){
var at=start,X=[],bF=[],Z='',aq=0,W,aw,i,also;
while(X.length<15){
for(W='';R(m.charAt(at));at+=1)W+=R(m.charAt(at));
if(!W||kind(m,at)==='w')break;
X.push(W);
bF.push(at);
for(aw=0;aw<4&&cY.test(m.charAt(at+aw));aw+=1);
if(!aw||aw>3)break;
at+=aw;
}
function cw(from){
var cL=X.slice(from,from+4).map(function(W){return W.length;}).join();
return cL==='1,3,3,4'&&X[from]==='1'?4:/^3,3,4(,|$)/.test(cL)?3:0;
}
aq=cw(0);
for(i=0;!aq&&i<X.length&&!cw(i);i+=1){
Z+=X[i];
if(Z.length>6&&Z.length<16)also=i+1;
if(Z.length===10||Z.length===11&&Z.charAt(0)==='1')break;
}
aq=aq||also;
if(!aq)return 0;
X.length=aq;
Z=X.join('');
also=Z.length>10?[Z.slice(-10)]:[];
if(Z.length!==7&&Z.length!==10&&Z.length!==11){
also=also.concat(X.filter(function(W){return W.length>1;}));
}
push(start,bF[aq-1],'n',Z,Z,also);
return bF[aq-1];
}
function co(at){
return kind(m,at)==='w'&&!R(m.charAt(at))&&kind(m,aG(m,at+as(m,at)))!=='w';
}
function dN(start){
var end=start,at=start,I=[],aS=0,M=start,F,ax,cv;
for(;at<m.length;at+=as(m,at)){
F=m.charAt(at);
if(kind(m,at)==='w'){
aS+=1;
M=at;
end=at+as(m,at);
}else if(!bd.test(F)){
ax=aG(m,at+as(m,at));
if(kind(m,ax)!=='w')break;
cv=F==='.'?aS===1&&co(M)&&co(ax):
ab.inside.indexOf(F)>=0?!R(m.charAt(ax)):aN.test(F)||bx.test(F);
if(!cv)break;
I.push(at);
aS=0;
}
}
dE(start,end,I);
return end;
}
function dE(start,end,I){
var V,bf,little,cI;
while(I.length){
V=I[0];
little=exact(m.slice(start,V));
if(!aN.test(m.charAt(V))||ab.before.indexOf(little)<0)break;
push(start,V+1,'w',little+"'",bk(little,ab),[]);
start=aG(m,V+1);
I=I.slice(1);
}
if(I.length){
V=I[I.length-1];
little=exact(m.slice(V+1,end));
cI=aN.test(m.charAt(V));
if((cI?ab.after:bx.test(m.charAt(V))?ab.endings:[]).indexOf(little)>=0){
bf=[aG(m,V+1),end];
end=V;
I=I.slice(0,-1);
}
}
dy(start,end,I);
if(bf)push(bf[0],bf[1],'w',little,bk(little,ab),[]);
}
function dy(start,end,I){
var bb=exact(m.slice(start,end)),folded=bk(bb,ab),also=[],from=start;
I=I.filter(function(at){return bx.test(m.charAt(at));});
if(I.length){
I.concat(end).forEach(function(ba){
var Q=key(m.slice(from,ba));
if(Q.length>as(Q,0)||bv.test(Q))also.push(Q);
from=ba+1;
});
}
I=ab.joined.filter(function(little){return!folded.indexOf(little);})[0]||'';
if(I&&folded.length>2*I.length)also.push(folded.slice(I.length));
push(start,end,dn.test(m.charAt(start))?'s':dh.test(folded)?'n':'w',bb,folded,also);
}
while(at<m.length){
aB=kind(m,at);
at=aB==='o'?at+as(m,at):aB==='h'?han(at):aB==='u'?dP(at):
R(m.charAt(at))&&ar(at)||dN(at);
}
return aj;
}
function distance(A,other,aT){
var before=[],M=[],bo,i,j,aR,bl;
if(A===other)return 0;
if(bv.test(A+other)||Math.abs(A.length-other.length)>aT)return-1;
for(j=0;j<=other.length;j+=1)M.push(j);
for(i=0;i<A.length;i+=1){
bo=[i+1];
bl=Math.min.apply(null,M);
for(j=0;j<other.length;j+=1){
aR=Math.min(M[j]+(A.charAt(i)===other.charAt(j)?0:1),M[j+1]+1,bo[j]+1);
if(i&&j&&A.charAt(i)===other.charAt(j-1)&&A.charAt(i-1)===other.charAt(j))aR=Math.min(aR,before[j-1]+1);
bo.push(aR);
bl=Math.min(bl,aR);
}
if(bl>aT)return-1;
before=M;
M=bo;
}
return M[other.length]<=aT?M[other.length]:-1;
}
take('',{});
return{asked:asked,distance:distance,take:take};
})();
function fanalSearchTables(tag,B){
fanalWords.take(tag,B);
}
var fanalSeek=function(aj){
var bw='0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
var de=16,cb=3,dk=8,db=0.1,da=4,dm=0.3,dq=0.5,dr=5,cW=0.8,cf=0.35,ce=0.8,cX=1.5,df=1.1,ci=[1,0.55,0.4];
var dg={lines:[],ideas:[]};
var start,O,missing,need,languages,marks,ideas,ai,aY;
function begin(B){
start=B;
start.splits={};
B.x.forEach(function(m){start.splits[m]=true;});
O={w:{},n:{},c:{}};
aY={};
}
function bL(m){
var all=[],E=0,at=0,bN,R;
while(at<m.length){
bN=1;
do{
R=bw.indexOf(m.charAt(at));
at+=1;
E+=R%32*bN;
bN*=32;
}while(R>31&&at<m.length);
R=bw.indexOf(m.charAt(at));
at+=1;
if(R>=0)all.push([E,(R>>3)+1,R&7]);
}
return all;
}
function bI(aO,from){
return aO?from.slice(0,bw.indexOf(aO.charAt(0)))+aO.slice(1):from;
}
function lines(m){
var before='';
return(m?m.split('|'):[]).map(function(u){
var af=u.split(' '),cs=(af[1]||'').split('=');
before=bI(af[0],before);
return{folded:before,stem:bI(cs[0],before),exact:bI(cs[1],before),at:af[2]||'',meant:af[3]||''};
});
}
function bZ(u){
if(typeof u.at==='string')u.at=bL(u.at);
return u.at;
}
function meant(u){
var af;
if(typeof u.meant==='string'){
af=u.meant.split(',');
u.little=af[0]==='?';
u.many=/^[?~]/.test(af[0])?+af.shift().slice(1):0;
u.meant=af.filter(String).map(function(aO){
var cE=aO.split('@'),beside=cE[0].split('+');
return{concept:beside[0]==='!'?-1:+beside[0],beside:beside.slice(1),language:cE[1]};
});
}
return u.meant;
}
function receive(B){
aY={};
O[B.t][B.i]={
lines:lines(B.w),
ideas:(B.c||'').split('|').map(function(m){
var pages={};
bL(m).forEach(function(A){pages[A[0]]=A[1]/8;});
return m&&{key:'+'+m,pages:pages};
})
};
}
function ar(m,count){
var hash=2166136261;
for(var at=0;at<m.length;at+=1)hash=Math.imul(hash ^ m.charCodeAt(at),16777619)>>>0;
return((hash>>>8 ^ hash)>>>0)%count;
}
function bA(q){
var length=Math.min(2,q.length);
while(length<q.length&&length<6&&start.splits[q.slice(0,length)])length+=1;
length=ar(q.slice(0,length),8192);
return start.b.filter(function(end){return end<=length;}).length;
}
function bz(kind,at){
if(O[kind][at])return O[kind][at];
missing[kind+'-'+at]=true;
return dg;
}
function bucket(q){
return bz('w',bA(q));
}
function dG(aK){
var bb=0;
while(aK>=2){
aK/=2;
bb+=1;
}
return bb+aK-1;
}
function bQ(q){
if(/[0-9\u3040-\u9fff]/.test(q)||q.length<5)return 0;
return q.length<9?1:2;
}
function terms(ah){
var all=[],cQ=-1;
aj.asked(ah,start.tag).forEach(function(q){
var D={at:all.length,start:q.start,sort:q.sort,exact:q.exact,folded:q.folded,also:q.also};
if(q.sort==='h'){
if(!q.also.length&&cQ===q.start)return;
if(q.also.length){
D.exact=D.folded=q.also[0];
D.also=[];
cQ=q.end;
}
}
all.push(D);
});
return all.slice(0,de);
}
function ds(L,ag,z){
L.forEach(function(A){
var aD=ag*A[1]/8,known=z[A[0]];
if(!known||aD>known[0])z[A[0]]=[aD,A[2]];
});
}
function dt(q,other){
var ao=0,ac=Math.max(q.length,other.length);
if(q===other)return true;
if(!bQ(q)||!bQ(other)||2*ac-q.length-other.length>2)return false;
while(ao<ac&&q.charAt(ao)===other.charAt(ao))ao+=1;
return ao>3&&ac-ao<=2||aj.distance(q,other,1)===1;
}
function G(from,u,ag,bV,z,T){
var L=bZ(u);
ds(L,ag,z.here);
meant(u).forEach(function(A){
var said=[z.at],aH;
if(T&&(A.language===start.code||z.held&&!A.beside.length))return;
if(!A.beside.every(function(q){
return(T||ai).filter(function(D){return dt(q,D.folded)&&said.push(D.at);}).length;
}))return;
if(A.concept<0)need=need||bV;
else if((aH=(T?bz('c',0):from).ideas[A.concept])){
dH(aH,ag*(bV?1:dq)*(1+dm*Math.min(A.beside.length,3)),said);
z.meant=true;
}
if(A.language&&bV)z.languages[A.language]=true;
});
if(L.length&&!u.little)marks[u.folded]=true;
z.many=Math.max(z.many,u.many);
}
function dH(aH,much,said){
var known=ideas[aH.key]||(ideas[aH.key]={pages:aH.pages,much:0,said:{}});
known.much=Math.max(known.much,much);
said.forEach(function(at){known.said[at]=true;});
}
function cH(from,q,stem,ag,z){
from.lines.forEach(function(u){
if(u.stem===stem&&u.folded!==q)G(from,u,ag*0.85,true,z);
});
}
function take(q,exact,ag,z){
var from=bucket(q),cm=exact!==q,bS=[],cy=[];
from.lines.forEach(function(u){
if(u.folded!==q)return;
var ao=u.exact===exact,L=ao||!cm?bS:cy;
G(from,u,ag*(ao?1:cm?0.75:0.95),true,z);
if(L.indexOf(u.stem)<0)L.push(u.stem);
});
(bS.length?bS:cy).forEach(function(stem){
cH(from,q,stem,ag,z);
if(bA(stem)!==bA(q))cH(bucket(stem),q,stem,ag,z);
});
}
function none(z){
for(var E in z)return false;
return true;
}
function slips(q){
var ac=bQ(q),known={},all=[],before=Object.keys(missing).length;
if(!ac||aY[q])return aY[q]||all;
function cx(u){
var count;
if(known[u.folded])return;
known[u.folded]=true;
if(Math.abs(u.folded.length-q.length)>ac)return;
count=aj.distance(q,u.folded,ac);
if(count>0)all.push([count,u.folded]);
}
bucket(q).lines.forEach(cx);
(start.splits[q.slice(0,2)]?[[0,1],[1,2],[0,2],[0,1,q.length-1]]:[[0,1],[1,2],[0,2]]).forEach(function(aS){
var m=aS.map(function(at){return q.charAt(at)||'\0';}).join('');
bz('n',ar(m,start.f)).lines.forEach(cx);
});
all.sort(function(A,other){return A[0]-other[0]||(A[1]<other[1]?-1:1);});
all=all.filter(function(A){return A[0]===all[0][0];}).slice(0,dk);
if(Object.keys(missing).length===before)aY[q]=all;
return all;
}
function nearest(asked,ac){
var all=[],own=[],known={};
asked.forEach(function(D){
var q=D.folded,aT=Math.min(4,Math.round(q.length/3));
if(D.sort==='n'||D.known||q.length<4)return;
for(var at in O.w)O.w[at].lines.forEach(function(u){
var count=aj.distance(q,u.folded,aT),cN=count>0&&bZ(u).length>0;
if(count<1||known[u.folded]||!cN&&!meant(u).some(function(A){return A.concept>=0;}))return;
known[u.folded]=true;
(cN?own:all).push([count,u.exact]);
});
});
all=own.length?own:all;
all.sort(function(A,other){return A[0]-other[0]||(A[1]<other[1]?-1:1);});
return all.slice(0,ac).map(function(A){return A[1];});
}
function ay(z){
return none(z.here)&&!z.meant;
}
function cp(from,q,z,T){
if(q.length>=cb)from.lines.forEach(function(u){
if(u.folded.length>q.length&&u.folded.slice(0,q.length)===q)G(from,u,0.6*q.length/u.folded.length,false,z,T);
});
}
function dA(D,at){
var z={here:{},meant:false,many:0,at:at,languages:{}},q=D.folded,from=bucket(q);
take(q,D.exact,1,z);
D.also.forEach(function(key){
if(D.sort!=='n')take(key,key,0.6,z);
else if(ay(z))take(key,key,0.9,z);
});
D.little=from.lines.some(function(u){return u.folded===q&&meant(u)&&u.little;});
z.held=!none(z.here);
z.filed=!ay(z)||D.little||D.sort==='n';
if(at+1===ai.length||ay(z)&&!D.little)cp(from,q,z);
return z;
}
function cu(H,T,bR,aa){
T.forEach(function(D,ar){
var z=aa[D.at],q=D.folded,from=H.bucket(q);
if(bR&&(z.filed||!ay(z)))return;
(bR?H.slips(q):[[0,q]]).forEach(function(aC){
H.bucket(aC[1]).lines.forEach(function(u){
if(u.folded===aC[1])G(from,u,ci[aC[0]],true,z,T);
});
});
z.filed=z.filed||z.meant;
if(!bR&&(ar+1===T.length||!z.filed))cp(from,q,z,T);
});
}
function dD(z,am){
var q=ai[z.at].folded;
ai[z.at].known=!ay(z);
if(z.filed)return;
if(ay(z)&&q.length>4){
bucket(q).lines.forEach(function(u){
var stem=u.stem.length;
if(stem>=4&&stem+5>=q.length&&q.slice(0,stem)===u.stem)G(bucket(q),u,0.55,true,z);
});
}
if(ay(z)&&am)slips(q).forEach(function(aC){take(aC[1],aC[1],ci[aC[0]],z);});
}
function W(E){
return start.g[section(E)];
}
function dB(E,aa,aJ,bu,all){
var aX=0,held=0,au=1,M=-9,bg={},key,aD,bO;
for(key in ideas){
aD=ideas[key].pages[E];
if(!aD)continue;
aX+=da*ideas[key].much*aD;
for(var at in ideas[key].said)bg[at]=Math.max(bg[at]||0,aD);
}
aa.forEach(function(z,at){
var here=z.here[E],much=bu[at]*(bg[at]||0);
held+=here?Math.max(much,aJ[at]):much;
if(!here)return;
aX+=aJ[at]*here[0]*(bg[at]?cW:1);
if(here[1]===M)au*=1.1;
else if(Math.abs(here[1]-M)===1)au*=1.05;
M=here[1];
});
bO=all?held/all:0;
aX*=(cf+(1-cf)*bO*bO)*Math.min(au,cX)*(ce+(1-ce)*W(E)[2]/10);
return need&&W(E)[1]?aX*df:aX;
}
function clear(){
return(missing={});
}
function seek(ah,H){
var all=0,bB={},abroad=H?H.clear():{},T,am,aa,aJ,bu,key;
ai=terms(ah);
clear();
languages={};
marks={};
ideas={};
need=false;
aa=ai.map(dA);
T=H&&none(missing)&&aa.some(function(z){return!z.filed;})?H.terms(ah):[];
T.forEach(function(D){
D.at=0;
ai.forEach(function(own){if(own.start<=D.start)D.at=own.at;});
});
cu(H,T,false,aa);
am=none(missing)&&none(abroad);
aa.forEach(function(z){dD(z,am);});
if(none(missing)&&am)cu(H,T,true,aa);
aa.forEach(function(z){
if(none(z.here))for(var code in z.languages)languages[code]=true;
});
aJ=aa.map(function(z,at){
var much=dG(1+Math.max(start.n,1)/Math.max(Object.keys(z.here).length,z.many,1));
return ai[at].little?much*db:much;
});
bu=aa.map(function(z,at){
var much=none(z.here)?0:aJ[at];
for(key in ideas)if(ideas[key].said[at])much=Math.max(much,dr*Math.min(1,ideas[key].much));
for(var E in z.here)bB[E]=true;
all+=much;
return much;
});
for(key in ideas)for(var E in ideas[key].pages)bB[E]=true;
return{
need:need,languages:Object.keys(languages).sort(),missing:Object.keys(missing),abroad:Object.keys(abroad),marks:marks,
known:ai.some(function(D){return D.known;}),terms:ai,
hits:Object.keys(bB).map(function(E){
return[+E,Math.floor(dB(E,aa,aJ,bu,all)*1000000+0.5)];
}).sort(function(A,other){return other[1]-A[1]||A[0]-other[0];})
};
}
function complete(ah,ac){
var D=terms(ah).pop(),known={};
if(!D||D.sort==='n'||D.folded.length<cb)return[];
return bucket(D.folded).lines.filter(function(u){
return u.folded.slice(0,D.folded.length)===D.folded&&u.exact!==D.exact&&bZ(u).length;
}).sort(function(A,other){return other.at.length-A.at.length||(A.folded<other.folded?-1:1);}).filter(function(u){
return!known[u.stem]&&(known[u.stem]=true);
}).slice(0,ac).map(function(u){
return ah.slice(0,D.start)+u.exact;
});
}
function section(E){
var at=0;
while(E>=start.k[at]){
E-=start.k[at];
at+=1;
}
return at;
}
function pages(m){
var all={};
bL(m).forEach(function(A){all[A[0]]=true;});
return all;
}
return{begin:begin,receive:receive,terms:terms,bucket:bucket,slips:slips,clear:clear,seek:seek,complete:complete,nearest:nearest,section:section,pages:pages};
};
var fanalSearch=(function(E,bt,aj,dL){
var N=E.querySelector('.search');
if(!N||!''.normalize||!Math.imul||!(N.querySelector('template')||'').content)return function(){};
var cc=3,bc=7,cV=5,dl=20,cj=bt.innerHeight<700?4:6,di=250,dc=1000,ca=3000,aE='',cd='*',ck='student';
var start=null,ae=Object.create(null),Y=bt.location.hash.slice(1),cJ={},asked={},cP={},aF=[],narrow;
var aM=bc,ak=-1,az=[],open=false,cM=false,bY=[],bH=ca,bh='',before,bW,aK,cK;
var bG,P,L,clear,said,aI,ad,wait=J('p',N.getAttribute('data-wait'));
function J(name,m,kind){
var av=E.createElement(name);
if(m)av.textContent=m;
if(kind)av.className=kind;
return av;
}
function G(aP){
for(var at=1;at<arguments.length;at+=1)if(arguments[at])aP.appendChild(arguments[at]);
return aP;
}
function bi(av){
while(av.firstChild)av.removeChild(av.firstChild);
}
function bs(m){
if(aI.textContent!==m)aI.textContent=m;
}
function bE(){
var bT=E.querySelector('.crisis'),bD=J('div','','helpbox');
if(!bT)return null;
G(bD,J('p',bT.getAttribute('aria-label'),'title'));
[].forEach.call(bT.querySelectorAll('p'),function(u){
if(!/\d/.test(u.textContent))return;
u=G(bD,u.cloneNode(true)).lastChild;
u.className='how';
});
return bD;
}
function cr(){
var m=N.getAttribute('data-fail');
if(!aI)return(wait.textContent=m);
cT();
bs(m);
G(ad,bE());
}
function cT(){
clearTimeout(bW);
bi(ad);
said.textContent=bh='';
}
function bP(name,version,from){
return(ae[name]={name:name,version:version,from:from||N.getAttribute('data-from').slice(0,-1)+(name&&'-'+name)+'/',seek:dL(aj),records:{}});
}
function aU(own,name,cn){
var aA=J('script'),from=own.from+name;
asked[from]=true;
aA.async=true;
aA.setAttribute('data-script','');
function ct(){E.head.removeChild(aA);}
aA.onerror=function(){
ct();
delete asked[from];
if(start&&bY.indexOf(from)<0)return;
cr();
clearTimeout(cK);
cK=setTimeout(function(){
bH*=2;
if(start)an(true);
else aU(own,name);
},bH);
};
aA.onload=ct;
aA.src=from+'.js'+(cn?'?'+cn:'');
E.head.appendChild(aA);
}
function begin(own,B){
own.start=B;
own.seek.begin(B);
}
function receive(B){
var own=ae[B.o],name=B.t==='s'?'start':B.t+'-'+B.i,cS=own.start?own.start.v:own.version;
if(B.v!==cS&&!cP[own.from+name]){
cP[own.from+name]=true;
return aU(own,name,cS);
}
if(B.t==='s'){
begin(own,B);
if(own.name===aE){
start=B;
if(B.a)begin(bP(cd,'',N.getAttribute('data-root')+'search/all-languages/'),B.a);
dv();
}
return an(true);
}
if(B.v!==own.start.v){
cM=true;
B={t:B.t,i:B.i,w:'',c:'',d:[]};
}
bH=ca;
if(B.t==='f'){
own.narrow=B.d;
return bj();
}
if(B.t==='r')own.records[B.i]=B.d;
else own.seek.receive(B);
an(true);
if(open&&B.t==='w'&&ak<0)cB();
}
function dv(){
var dC=E.importNode(N.querySelector('template').content,true),bU=J('link'),H;
bU.rel='stylesheet';
bU.href=N.getAttribute('data-style');
E.head.appendChild(bU);
bi(N);
N.setAttribute('data-script','');
N.setAttribute('role','search');
G(N,dC);
function Q(name){return N.querySelector(name);}
bG=Q('label');
P=Q('input');
L=Q('ul');
clear=Q('button');
H=Q('select');
narrow=Q('details');
said=Q('.search-count');
aI=Q('.search-note');
ad=Q('.search-results');
narrow.addEventListener('toggle',function(){if(narrow.open)am('f-0');});
if(H&&Y===ck)N.removeChild(H.parentNode);
else if(H){
H.value=Y;
cq(H,function(){
Y=H.value;
bj();
});
}
bj();
P.addEventListener('input',bX);
P.addEventListener('keydown',dJ);
clear.addEventListener('click',function(){
P.value='';
bX();
P.focus();
});
bt.addEventListener('pagehide',function(){
P.value='';
narrow.open=false;
bj();
bX();
});
}
function cq(aL,bC){
aL.addEventListener('change',function(){
bC(aL.selectedIndex);
aM=bc;
before=null;
an(true);
});
}
function dI(aZ,bm,bC){
var aL=J('select');
bm.forEach(function(name){G(aL,J('option',name));});
cq(aL,bC);
return G(J('label',aZ),aL);
}
function am(name){
var own=ae[Y];
if(!asked[own.from+name])aU(own,name);
}
function W(aZ,bm,test){
var ar=aF.length;
if(bm.length<2)return;
aF.push(null);
G(narrow,dI(aZ,[start.s.any].concat(bm),function(at){aF[ar]=at?test(at-1):null;}));
}
function bj(){
var own=ae[Y];
aF=[];
while(narrow.children[1])narrow.removeChild(narrow.children[1]);
if(!own.start)return am('start');
if(!own.narrow)return narrow.open?am('f-0'):null;
function V(A){return A[0];}
W(start.s.kind,own.start.g.map(V),function(at){
return function(E){return own.seek.section(E)===at;};
});
own.narrow.forEach(function(A){
var dQ=own.seek.pages(A[2]);
W(A[0],A[1].map(V),function(at){
var pages=own.seek.pages(A[1][at][1]);
return function(E){return pages[E]||dQ[E];};
});
});
}
function cA(){
return aF.some(function(test){return test;});
}
function au(){
az=[];
ak=-1;
L.hidden=true;
bi(L);
P.setAttribute('aria-expanded','false');
P.removeAttribute('aria-activedescendant');
}
function bq(){
open=false;
au();
}
function cB(){
au();
az=(ae[Y].start?ae[Y]:ae[aE]).seek.complete(P.value,cj);
az.forEach(function(m,at){
var S=J('li',m);
S.id='page-search-'+at;
S.dir='auto';
S.setAttribute('role','option');
S.setAttribute('aria-selected','false');
S.addEventListener('mousedown',function(ap){
ap.preventDefault();
by(m);
});
G(L,S);
});
L.hidden=!az.length;
P.setAttribute('aria-expanded',String(az.length>0));
}
function by(m){
P.value=m;
bq();
aM=bc;
an(true);
}
function dx(at){
if(ak>=0)L.children[ak].setAttribute('aria-selected','false');
ak=at;
if(at<0)return P.removeAttribute('aria-activedescendant');
L.children[at].setAttribute('aria-selected','true');
P.setAttribute('aria-activedescendant',L.children[at].id);
}
function dJ(ap){
var key=ap.keyCode,count=az.length;
if((key===40||key===38)&&count){
ap.preventDefault();
dx(key===40?(ak+2)%(count+1)-1:(ak+count+1)%(count+1)-1);
}else if(key===13&&!ap.isComposing){
ap.preventDefault();
if(ak>=0)return by(az[ak]);
bq();
an(true);
}else if(key===9){
bq();
}else if(key===27&&count){
ap.preventDefault();
ap.stopPropagation();
bq();
}
}
function bX(){
aM=bc;
before=null;
open=!!P.value.trim();
if(open&&!bh&&bG.getBoundingClientRect().top>bt.innerHeight/3)bG.scrollIntoView();
an();
if(open)cB();
else au();
}
function cR(O,aW){
clearTimeout(aK);
if(O.length&&!aW)aK=setTimeout(function(){an(true);},/(^|\s)[a-z\u00c0-\u06ff]{1,2}$/i.test(P.value)?dc:di);
else O.forEach(function(U){if(!asked[U[0].from+U[1]])aU(U[0],U[1]);});
bY=O.map(function(U){return U[0].from+U[1];});
if(O.length&&aW)bs(start.s.wait);
return O.length>0;
}
function an(aW){
var ah=P.value,O=[],aB={},be;
if(!ah.trim()){
cT();
bY=[];
return bs('');
}
be=(Y&&!cA()?[Y,aE]:[Y]).map(function(name,at){
var own=ae[name],every=ae[cd],C=own.start?own.seek.seek(ah,every&&every.start.v===own.start.y&&every.seek):{missing:['start'],abroad:[],hits:[]};
C.own=own;
C.all=C.hits.length;
C.missing.forEach(function(U){O.push([own,U]);});
C.abroad.forEach(function(U){O.push([every,U]);});
C.hits=C.hits.filter(function(K){
return at?Y!==ck||!own.start.g[own.seek.section(K[0])][3]:aF.every(function(test){return!test||test(K[0]);});
});
C.top=C.hits.slice(0,at?cV:aM);
return C;
});
if(cR(O,aW))return;
be.forEach(function(C){
C.top.forEach(function(K){
var U=Math.floor(K[0]/C.own.start.r),name='r-'+U;
if(C.own.records[U]||aB[C.own.from+name])return;
aB[C.own.from+name]=true;
O.push([C.own,name]);
});
});
if(!cR(O,aW))dM(be[0],be[1]);
}
function cz(m,C,aP){
var at=0,M=C.terms[C.terms.length-1];
(cJ[m]||(cJ[m]=aj.asked(m,start.tag))).forEach(function(q){
var du=M&&M.folded.length>2&&q.folded.slice(0,M.folded.length)===M.folded;
var cD=q.sort==='h'&&q.also[0]&&C.marks[q.also[0]];
if((!du&&!cD&&!C.marks[q.folded])||q.start<at)return;
G(aP,E.createTextNode(m.slice(at,q.start)),J('mark',m.slice(q.start,at=cD?q.end+1:q.end)));
});
return G(aP,E.createTextNode(m.slice(at)));
}
function aV(K,own){
return own.records[Math.floor(K[0]/own.start.r)][K[0]%own.start.r];
}
function dK(K,C,dF){
var own=C.own,A=aV(K,own),S=J('li'),al=J('a');
al.href=N.getAttribute('data-root')+A[1]+N.getAttribute('data-end');
if(A[3]){
al.lang=A[3];
al.dir=A[4];
}
cz(A[0],C,al);
G(S,G(J(dF),al));
if(A[2])G(S,cz(A[2],C,J('p')));
return G(S,J('p',own.start.g[own.seek.section(K[0])][0],'search-kind'));
}
function dw(dO){
var aQ=J('ul','','row');
dO.forEach(function(m){
var S=J('button',m);
S.type='button';
S.dir='auto';
S.addEventListener('click',function(){
by(m);
P.focus();
});
G(aQ,G(J('li'),S));
});
return aQ;
}
function Q(aZ,hits,C){
var aQ=J('ul','','items');
hits.forEach(function(K){G(aQ,dK(K,C,'h3'));});
G(ad,J('h2',aZ),aQ);
}
function dM(C,beside){
var own=C.own,X={},cC=[],bJ=[],cF={},H=[],count=C.hits.length,hits,more,key;
var languages=C.languages.map(function(code){return start.l[code]?start.l[code][0]:code;});
hits=C.top.filter(function(K){return aV(K,own)&&(cF[aV(K,own)[1]]=true);});
if(beside){
count+=beside.hits.length;
H=beside.top.filter(function(K){return aV(K,beside.own)&&!cF[aV(K,beside.own)[1]];});
}
more=hits.length+H.length;
if(cM&&!more)return cr();
bs(!more?C.all&&cA()?start.s.few:start.s.other:languages.length?start.s.understood.replace('{list}',languages.join(', ')):C.known||beside&&beside.known?'':start.s.none);
key=[P.value,aI.textContent,Y,hits.join(),H.join()].join('|');
if(key===bh)return;
bi(ad);
bh=key;
clearTimeout(bW);
bW=setTimeout(function(){said.textContent=start.s.count.replace('{n}',count);},300);
if(!more){
bJ=C.all?[]:own.seek.nearest(C.terms,cj);
if(bJ.length)G(ad,J('h2',start.s.suggestions),dw(bJ));
G(ad,bE());
return;
}
if(hits.length)Q(start.s.best,hits.slice(0,cc),C);
if(C.need||aI.textContent===start.s.none)G(ad,bE());
hits.slice(cc).forEach(function(K){
var name=own.seek.section(K[0]);
if(!X[name])cC.push(name);
(X[name]=X[name]||[]).push(K);
});
cC.forEach(function(name){Q(own.start.g[name][0],X[name],C);});
if(before){
more=[].filter.call(ad.querySelectorAll('h3 a'),function(al){return before.indexOf(al.href)<0;})[0];
before=null;
if(more)more.focus();
}
if(C.hits.length>aM){
more=J('button',start.s.more);
more.type='button';
more.addEventListener('click',function(){
before=[].map.call(ad.querySelectorAll('h3 a'),function(al){return al.href;});
aM+=dl;
an(true);
});
G(ad,more);
}
if(H.length)Q(start.s.beside,H,beside);
}
bP(aE,N.getAttribute('data-version'));
[].forEach.call(N.querySelectorAll('[id]'),function(A){bP(A.id,A.getAttribute('data-version'));});
if(!ae[Y])Y=aE;
G(N,wait);
aU(ae[aE],'start');
return receive;
})(document,window,fanalWords,fanalSeek);