var fanalWords=(function(){
var cg=/[\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u02c2-\u02c5\u02d2-\u02df\u037e\u0384-\u0385\u0387\u055a-\u055f\u0589-\u058f\u05be\u05c0\u05c3\u05c6\u05f3-\u060f\u061b-\u061f\u066a-\u066d\u06d4\u06dd-\u06de\u06e9\u06fd-\u06fe\u0700-\u070f\u0964-\u0965\u0970\u0e3f\u0e4f\u0e5a-\u0e5b\u104a-\u104f\u10fb\u1360-\u1368\u1400\u166d-\u166e\u1680\u17d4-\u17d6\u17d8-\u17db\u1800-\u180a\u2000-\u206f\u207a-\u207e\u208a-\u208e\u20a0-\u20cf\u2103-\u2106\u2117-\u2118\u211e-\u2123\u2190-\u2bff\u2e00-\u3004\u3008-\u3020\u3030\u303d-\u303f\u309b-\u309c\u30a0\u30fb\u31c0-\u31ef\u3200-\u33ff\u4dc0-\u4dff\ua789-\ua78a\ue000-\uf8ff\ufd3e-\ufd4f\ufe10-\ufe1f\ufe30-\ufe6f\ufeff-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff\ud834\ud83c-\ud83f\udb40-\udbff]/,ch=new RegExp(cg.source,'g');
var be=/[\u00ad\u034f\u061c\u0640\u180b-\u180f\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/,dl=new RegExp(be.source,'g');
var aN=/[\u0027\u2019\u2018\u201b\u02bc\u02bb\u02b9\u02c8\u0060\u00b4\u2032\uff07\ua78b\ua78c]/,cW=new RegExp(aN.source,'g');
var by=/[\u002d\u2010\u2011\ufe63\uff0d\u00b7\u2027\u200c]/,da=/[\u0020\u00a0\u202f\u2009\u002d\u2010\u2011\u2012\u2013\u002e\u0028\u0029\u002f]/;
var db=/[\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ud840-\ud8bf]/,dr=/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/,dq=/[\u1401-\u167f\u18b0-\u18ff]/,bw=/[0-9]/,ci=/^[a-z0-9]*$/i,dj=/^[0-9]+$/;
var cm='0٠۰߀०০੦૦୦௦౦೦൦๐໐༠၀០᠐０';
var df=/[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f]/g;
var dB=bo('œ=oe æ=ae ß=ss ø=o đ=d ð=d ł=l ħ=h ı=i þ=th ς=σ ɨ=i ٱ=ا ى=ي ی=ي ة=ه ۃ=ه ہ=ه ھ=ه ە=ه ک=ك ڪ=ك ਼= ੱ= ੰ= ਂ= ਁ= ़= ऩ=न ऱ=र ऴ=ळ ँ=ं');
var bs={};
function bo(m){
var bb={},from=[];
m.split(' ').forEach(function(bq){
var at=bq.indexOf('=');
bb[bq.slice(0,at)]=bq.slice(at+1);
from.push(bq.slice(0,at));
});
from.sort(function(A,other){return other.length-A.length;});
from=new RegExp(from.join('|'),'g');
return function(q){return q.replace(from,function(z){return bb[z];});};
}
function L(m){
return m?m.split(' '):[];
}
function take(tag,B){
var han={},bL=B.h||'',i;
for(i=0;i<bL.length;i+=2)han[bL.charAt(i)]=bL.charAt(i+1);
bs[tag]={before:L(B.b),after:L(B.a),endings:L(B.e),joined:L(B.j),inside:B.i||'',passes:(B.p||[]).map(bo),han:han,signs:{}};
}
function R(D){
var code=D.charCodeAt(0),i,value;
if(bw.test(D))return D;
if(!(code>=0x660))return '';
for(i=0;i<cm.length;i+=1){
value=code-cm.charCodeAt(i);
if(value>=0&&value<10)return ''+value;
}
return '';
}
function kind(m,at){
var D=m.charAt(at);
if(D>='a'&&D<='z')return 'w';
if(D>='\u4e00'&&D<='\u9fff')return 'h';
if(/[\udc00-\udfff]/.test(D)&&at)D=m.charAt(at-1);
if(!D||cg.test(D)||aN.test(D)||be.test(D))return 'o';
if(D<'\u0e00'||R(D))return 'w';
return db.test(D)?'h':dr.test(D)?'u':'w';
}
function au(m,at){
return/[\ud800-\udbff]/.test(m.charAt(at))?2:1;
}
function aG(m,at){
while(be.test(m.charAt(at)))at+=1;
return at;
}
function cI(m){
m=m.replace(/[^\0-\x7f]/g,function(D){return R(D)||D;});
return m.replace(/[\u2010\u2011]/g,'-').replace(cW,"'");
}
function exact(aV){
return ci.test(aV)?aV.toLowerCase():cI(cI(aV.replace(dl,'')).normalize('NFKC')).toLowerCase();
}
function bl(q,T){
if(!ci.test(q)){
q=dB(q.normalize('NFD').toLowerCase().replace(df,'').normalize('NFC'));
q=q.replace(ch,function(D){return T.inside.indexOf(D)<0?'':D;});
}
T.passes.forEach(function(bo){q=bo(q);});
return q.replace(ch,'');
}
function asked(m,tag){
var T=bs[tag]||bs[tag.split('-')[0]]||bs[''],aj=[],at=0,aB;
function key(aV){
return bl(exact(aV),T);
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
var D=m.substr(at,au(m,at));
return(T.signs[D]=T.signs[D]||[key(D).replace(/./g,function(D){return T.han[D]||D;}),exact(D)]);
};
var end=at+au(m,at),ay=aG(m,end),own=q(at),folded=own[0];
push(at,end,'h',own[1],folded,kind(m,ay)==='h'?[folded+q(ay)[0]]:[]);
return end;
}
function dR(start){
var end=start,at=start,cQ=[],folded,i;
while(kind(m,at)==='u'){
end=at+1;
at=aG(m,end);
}
folded=key(m.slice(start,end));
for(i=0;i+3<=folded.length;i+=1)cQ.push(folded.substr(i,3));
push(start,end,'w',exact(m.slice(start,end)),folded,cQ);
return end;
}
function as(start){
var at=start,Y=[],bG=[],aa='',ar=0,X,ax,i,also;
while(Y.length<15){
for(X='';R(m.charAt(at));at+=1)X+=R(m.charAt(at));
if(!X||kind(m,at)==='w')break;
Y.push(X);
bG.push(at);
for(ax=0;ax<4&&da.test(m.charAt(at+ax));ax+=1);
if(!ax||ax>3)break;
at+=ax;
}
function cx(from){
var cN=Y.slice(from,from+4).map(function(X){return X.length;}).join();
return cN==='1,3,3,4'&&Y[from]==='1'?4:/^3,3,4(,|$)/.test(cN)?3:0;
}
ar=cx(0);
for(i=0;!ar&&i<Y.length&&!cx(i);i+=1){
aa+=Y[i];
if(aa.length>6&&aa.length<16)also=i+1;
if(aa.length===10||aa.length===11&&aa.charAt(0)==='1')break;
}
ar=ar||also;
if(!ar)return 0;
Y.length=ar;
aa=Y.join('');
also=aa.length>10?[aa.slice(-10)]:[];
if(aa.length!==7&&aa.length!==10&&aa.length!==11){
also=also.concat(Y.filter(function(X){return X.length>1;}));
}
push(start,bG[ar-1],'n',aa,aa,also);
return bG[ar-1];
}
function cp(at){
return kind(m,at)==='w'&&!R(m.charAt(at))&&kind(m,aG(m,at+au(m,at)))!=='w';
}
function dP(start){
var end=start,at=start,I=[],aS=0,M=start,D,ay,cw;
for(;at<m.length;at+=au(m,at)){
D=m.charAt(at);
if(kind(m,at)==='w'){
aS+=1;
M=at;
end=at+au(m,at);
}else if(!be.test(D)){
ay=aG(m,at+au(m,at));
if(kind(m,ay)!=='w')break;
cw=D==='.'?aS===1&&cp(M)&&cp(ay):
T.inside.indexOf(D)>=0?!R(m.charAt(ay)):aN.test(D)||by.test(D);
if(!cw)break;
I.push(at);
aS=0;
}
}
dG(start,end,I);
return end;
}
function dG(start,end,I){
var W,bg,little,cK;
while(I.length){
W=I[0];
little=exact(m.slice(start,W));
if(!aN.test(m.charAt(W))||T.before.indexOf(little)<0)break;
push(start,W+1,'w',little+"'",bl(little,T),[]);
start=aG(m,W+1);
I=I.slice(1);
}
if(I.length){
W=I[I.length-1];
little=exact(m.slice(W+1,end));
cK=aN.test(m.charAt(W));
if((cK?T.after:by.test(m.charAt(W))?T.endings:[]).indexOf(little)>=0){
bg=[aG(m,W+1),end];
end=W;
I=I.slice(0,-1);
}
}
dA(start,end,I);
if(bg)push(bg[0],bg[1],'w',little,bl(little,T),[]);
}
function dA(start,end,I){
var bc=exact(m.slice(start,end)),folded=bl(bc,T),also=[],from=start;
I=I.filter(function(at){return by.test(m.charAt(at));});
if(I.length){
I.concat(end).forEach(function(bb){
var O=key(m.slice(from,bb));
if(O.length>au(O,0)||bw.test(O))also.push(O);
from=bb+1;
});
}
I=T.joined.filter(function(little){return!folded.indexOf(little);})[0]||'';
if(I&&folded.length>2*I.length)also.push(folded.slice(I.length));
push(start,end,dq.test(m.charAt(start))?'s':dj.test(folded)?'n':'w',bc,folded,also);
}
while(at<m.length){
aB=kind(m,at);
at=aB==='o'?at+au(m,at):aB==='h'?han(at):aB==='u'?dR(at):
R(m.charAt(at))&&as(at)||dP(at);
}
return aj;
}
function distance(A,other,aT){
var before=[],M=[],bp,i,j,aR,bm;
if(A===other)return 0;
if(bw.test(A+other)||Math.abs(A.length-other.length)>aT)return-1;
for(j=0;j<=other.length;j+=1)M.push(j);
for(i=0;i<A.length;i+=1){
bp=[i+1];
bm=Math.min.apply(null,M);
for(j=0;j<other.length;j+=1){
aR=Math.min(M[j]+(A.charAt(i)===other.charAt(j)?0:1),M[j+1]+1,bp[j]+1);
if(i&&j&&A.charAt(i)===other.charAt(j-1)&&A.charAt(i-1)===other.charAt(j))aR=Math.min(aR,before[j-1]+1);
bp.push(aR);
bm=Math.min(bm,aR);
}
if(bm>aT)return-1;
before=M;
M=bp;
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
var bx='0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
var dg=16,cb=3,dm=8,dd=0.1,dc=4,dp=0.3,ds=0.5,dt=5,cY=0.8,cf=0.35,ce=0.8,cZ=1.5,dh=1.1,cj=[1,0.55,0.4];
var di={lines:[],ideas:[]};
var start,P,missing,need,languages,marks,ideas,ai,aZ;
function begin(B){
start=B;
start.splits={};
B.x.forEach(function(m){start.splits[m]=true;});
P={w:{},n:{},c:{}};
aZ={};
}
function bM(m){
var all=[],F=0,at=0,bN,R;
while(at<m.length){
bN=1;
do{
R=bx.indexOf(m.charAt(at));
at+=1;
F+=R%32*bN;
bN*=32;
}while(R>31&&at<m.length);
R=bx.indexOf(m.charAt(at));
at+=1;
if(R>=0)all.push([F,(R>>3)+1,R&7]);
}
return all;
}
function bJ(aO,from){
return aO?from.slice(0,bx.indexOf(aO.charAt(0)))+aO.slice(1):from;
}
function lines(m){
var before='';
return(m?m.split('|'):[]).map(function(u){
var af=u.split(' '),ct=(af[1]||'').split('=');
before=bJ(af[0],before);
return{folded:before,stem:bJ(ct[0],before),exact:bJ(ct[1],before),at:af[2]||'',meant:af[3]||''};
});
}
function bZ(u){
if(typeof u.at==='string')u.at=bM(u.at);
return u.at;
}
function meant(u){
var af;
if(typeof u.meant==='string'){
af=u.meant.split(',');
u.little=af[0]==='?';
u.many=/^[?~]/.test(af[0])?+af.shift().slice(1):0;
u.meant=af.filter(String).map(function(aO){
var cG=aO.split('@'),beside=cG[0].split('+');
return{concept:beside[0]==='!'?-1:+beside[0],beside:beside.slice(1),language:cG[1]};
});
}
return u.meant;
}
function receive(B){
aZ={};
P[B.t][B.i]={
lines:lines(B.w),
ideas:(B.c||'').split('|').map(function(m){
var pages={};
bM(m).forEach(function(A){pages[A[0]]=A[1]/8;});
return m&&{key:'+'+m,pages:pages};
})
};
}
function as(m,count){
var hash=2166136261;
for(var at=0;at<m.length;at+=1)hash=Math.imul(hash ^ m.charCodeAt(at),16777619)>>>0;
return((hash>>>8 ^ hash)>>>0)%count;
}
function bB(q){
var length=Math.min(2,q.length);
while(length<q.length&&length<6&&start.splits[q.slice(0,length)])length+=1;
length=as(q.slice(0,length),8192);
return start.b.filter(function(end){return end<=length;}).length;
}
function bA(kind,at){
if(P[kind][at])return P[kind][at];
missing[kind+'-'+at]=true;
return di;
}
function bucket(q){
return bA('w',bB(q));
}
function dI(aK){
var bc=0;
while(aK>=2){
aK/=2;
bc+=1;
}
return bc+aK-1;
}
function bQ(q){
if(/[0-9\u3040-\u9fff]/.test(q)||q.length<5)return 0;
return q.length<9?1:2;
}
function terms(ah){
var all=[],cS=-1;
aj.asked(ah,start.tag).forEach(function(q){
var E={at:all.length,start:q.start,sort:q.sort,exact:q.exact,folded:q.folded,also:q.also};
if(q.sort==='h'){
if(!q.also.length&&cS===q.start)return;
if(q.also.length){
E.exact=E.folded=q.also[0];
E.also=[];
cS=q.end;
}
}
all.push(E);
});
return all.slice(0,dg);
}
function du(L,ag,z){
L.forEach(function(A){
var aD=ag*A[1]/8,known=z[A[0]];
if(!known||aD>known[0])z[A[0]]=[aD,A[2]];
});
}
function dv(q,other){
var ap=0,ac=Math.max(q.length,other.length);
if(q===other)return true;
if(!bQ(q)||!bQ(other)||2*ac-q.length-other.length>2)return false;
while(ap<ac&&q.charAt(ap)===other.charAt(ap))ap+=1;
return ap>3&&ac-ap<=2||aj.distance(q,other,1)===1;
}
function G(from,u,ag,bV,z,U){
var L=bZ(u);
du(L,ag,z.here);
meant(u).forEach(function(A){
var said=[z.at],aH;
if(U&&(A.language===start.code||z.held&&!A.beside.length))return;
if(!A.beside.every(function(q){
return(U||ai).filter(function(E){return dv(q,E.folded)&&said.push(E.at);}).length;
}))return;
if(A.concept<0)need=need||bV;
else if((aH=(U?bA('c',0):from).ideas[A.concept])){
dJ(aH,ag*(bV?1:ds)*(1+dp*Math.min(A.beside.length,3)),said);
z.meant=true;
}
if(A.language&&bV)z.languages[A.language]=true;
});
if(L.length&&!u.little)marks[u.folded]=true;
z.many=Math.max(z.many,u.many);
}
function dJ(aH,much,said){
var known=ideas[aH.key]||(ideas[aH.key]={pages:aH.pages,much:0,said:{}});
known.much=Math.max(known.much,much);
said.forEach(function(at){known.said[at]=true;});
}
function cJ(from,q,stem,ag,z){
from.lines.forEach(function(u){
if(u.stem===stem&&u.folded!==q)G(from,u,ag*0.85,true,z);
});
}
function take(q,exact,ag,z){
var from=bucket(q),cn=exact!==q,bS=[],cz=[];
from.lines.forEach(function(u){
if(u.folded!==q)return;
var ap=u.exact===exact,L=ap||!cn?bS:cz;
G(from,u,ag*(ap?1:cn?0.75:0.95),true,z);
if(L.indexOf(u.stem)<0)L.push(u.stem);
});
(bS.length?bS:cz).forEach(function(stem){
cJ(from,q,stem,ag,z);
if(bB(stem)!==bB(q))cJ(bucket(stem),q,stem,ag,z);
});
}
function none(z){
for(var F in z)return false;
return true;
}
function slips(q){
var ac=bQ(q),known={},all=[],before=Object.keys(missing).length;
if(!ac||aZ[q])return aZ[q]||all;
function cy(u){
var count;
if(known[u.folded])return;
known[u.folded]=true;
if(Math.abs(u.folded.length-q.length)>ac)return;
count=aj.distance(q,u.folded,ac);
if(count>0)all.push([count,u.folded]);
}
bucket(q).lines.forEach(cy);
(start.splits[q.slice(0,2)]?[[0,1],[1,2],[0,2],[0,1,q.length-1]]:[[0,1],[1,2],[0,2]]).forEach(function(aS){
var m=aS.map(function(at){return q.charAt(at)||'\0';}).join('');
bA('n',as(m,start.f)).lines.forEach(cy);
});
all.sort(function(A,other){return A[0]-other[0]||(A[1]<other[1]?-1:1);});
all=all.filter(function(A){return A[0]===all[0][0];}).slice(0,dm);
if(Object.keys(missing).length===before)aZ[q]=all;
return all;
}
function nearest(asked,ac){
var all=[],own=[],known={};
asked.forEach(function(E){
var q=E.folded,aT=Math.min(4,Math.round(q.length/3));
if(E.sort==='n'||E.known||q.length<4)return;
for(var at in P.w)P.w[at].lines.forEach(function(u){
var count=aj.distance(q,u.folded,aT),cP=count>0&&bZ(u).length>0;
if(count<1||known[u.folded]||!cP&&!meant(u).some(function(A){return A.concept>=0;}))return;
known[u.folded]=true;
(cP?own:all).push([count,u.exact]);
});
});
all=own.length?own:all;
all.sort(function(A,other){return A[0]-other[0]||(A[1]<other[1]?-1:1);});
return all.slice(0,ac).map(function(A){return A[1];});
}
function am(z){
return none(z.here)&&!z.meant;
}
function cq(from,q,z,U){
if(q.length>=cb)from.lines.forEach(function(u){
if(u.folded.length>q.length&&u.folded.slice(0,q.length)===q)G(from,u,0.6*q.length/u.folded.length,false,z,U);
});
}
function dC(E,at){
var z={here:{},meant:false,many:0,at:at,languages:{}},q=E.folded,from=bucket(q),cA;
take(q,E.exact,1,z);
cA=am(z);
E.also.forEach(function(key){
if(E.sort==='n'?am(z):cA)take(key,key,E.sort==='n'?0.9:0.6,z);
});
E.little=from.lines.some(function(u){return u.folded===q&&meant(u)&&u.little;});
z.held=!none(z.here);
z.filed=!am(z)||E.little||E.sort==='n';
if(at+1===ai.length||am(z)&&!E.little)cq(from,q,z);
return z;
}
function cv(H,U,bR,ab){
U.forEach(function(E,as){
var z=ab[E.at],q=E.folded,from=H.bucket(q);
if(bR&&(z.filed||!am(z)))return;
(bR?H.slips(q):[[0,q]]).forEach(function(aC){
H.bucket(aC[1]).lines.forEach(function(u){
if(u.folded===aC[1])G(from,u,cj[aC[0]],true,z,U);
});
});
z.filed=z.filed||z.meant;
if(!bR&&(as+1===U.length||!z.filed))cq(from,q,z,U);
});
}
function dF(z,an){
var q=ai[z.at].folded;
ai[z.at].known=!am(z);
if(z.filed)return;
if(am(z)&&q.length>4){
bucket(q).lines.forEach(function(u){
var stem=u.stem.length;
if(stem>=4&&stem+5>=q.length&&q.slice(0,stem)===u.stem)G(bucket(q),u,0.55,true,z);
});
}
if(am(z)&&an)slips(q).forEach(function(aC){take(aC[1],aC[1],cj[aC[0]],z);});
}
function X(F){
return start.g[section(F)];
}
function dD(F,ab,aJ,bv,all){
var aY=0,held=0,av=1,M=-9,bh={},key,aD,bO;
for(key in ideas){
aD=ideas[key].pages[F];
if(!aD)continue;
aY+=dc*ideas[key].much*aD;
for(var at in ideas[key].said)bh[at]=Math.max(bh[at]||0,aD);
}
ab.forEach(function(z,at){
var here=z.here[F],much=bv[at]*(bh[at]||0);
held+=here?Math.max(much,aJ[at]):much;
if(!here)return;
aY+=aJ[at]*here[0]*(bh[at]?cY:1);
if(here[1]===M)av*=1.1;
else if(Math.abs(here[1]-M)===1)av*=1.05;
M=here[1];
});
bO=all?held/all:0;
aY*=(cf+(1-cf)*bO*bO)*Math.min(av,cZ)*(ce+(1-ce)*X(F)[2]/10);
return need&&X(F)[1]?aY*dh:aY;
}
function clear(){
return(missing={});
}
function seek(ah,H){
var all=0,bC={},abroad=H?H.clear():{},U,an,ab,aJ,bv,key;
ai=terms(ah);
clear();
languages={};
marks={};
ideas={};
need=false;
ab=ai.map(dC);
U=H&&none(missing)&&ab.some(function(z){return!z.filed&&am(z);})?H.terms(ah):[];
U.forEach(function(E){
E.at=0;
ai.forEach(function(own){if(own.start<=E.start)E.at=own.at;});
});
cv(H,U,false,ab);
an=none(missing)&&none(abroad);
ab.forEach(function(z){dF(z,an);});
if(none(missing)&&an)cv(H,U,true,ab);
ab.forEach(function(z){
if(none(z.here))for(var code in z.languages)languages[code]=true;
});
aJ=ab.map(function(z,at){
var much=dI(1+Math.max(start.n,1)/Math.max(Object.keys(z.here).length,z.many,1));
return ai[at].little?much*dd:much;
});
bv=ab.map(function(z,at){
var much=none(z.here)?0:aJ[at];
for(key in ideas)if(ideas[key].said[at])much=Math.max(much,dt*Math.min(1,ideas[key].much));
for(var F in z.here)bC[F]=true;
all+=much;
return much;
});
for(key in ideas)for(var F in ideas[key].pages)bC[F]=true;
return{
need:need,languages:Object.keys(languages).sort(),missing:Object.keys(missing),abroad:Object.keys(abroad),marks:marks,
known:ai.some(function(E){return E.known;}),terms:ai,
hits:Object.keys(bC).map(function(F){
return[+F,Math.floor(dD(F,ab,aJ,bv,all)*1000000+0.5)];
}).sort(function(A,other){return other[1]-A[1]||A[0]-other[0];})
};
}
function complete(ah,ac){
var E=terms(ah).pop(),known={};
if(!E||E.sort==='n'||E.folded.length<cb)return[];
return bucket(E.folded).lines.filter(function(u){
return u.folded.slice(0,E.folded.length)===E.folded&&u.exact!==E.exact&&bZ(u).length;
}).sort(function(A,other){return other.at.length-A.at.length||(A.folded<other.folded?-1:1);}).filter(function(u){
return!known[u.stem]&&(known[u.stem]=true);
}).slice(0,ac).map(function(u){
return ah.slice(0,E.start)+u.exact;
});
}
function section(F){
var at=0;
while(F>=start.k[at]){
F-=start.k[at];
at+=1;
}
return at;
}
function pages(m){
var all={};
bM(m).forEach(function(A){all[A[0]]=true;});
return all;
}
return{begin:begin,receive:receive,terms:terms,bucket:bucket,slips:slips,clear:clear,seek:seek,complete:complete,nearest:nearest,section:section,pages:pages};
};
var fanalSearch=(function(F,bu,aj,dN){
var N=F.querySelector('.search');
if(!N||!''.normalize||!Math.imul||!(N.querySelector('template')||'').content)return function(){};
var cc=3,bd=7,cX=5,dn=20,ck=bu.innerHeight<700?4:6,dk=250,de=1000,ca=3000,aE='',cd='*',cl='student';
var start=null,ae=Object.create(null),Z=bu.location.hash.slice(1),cL={},asked={},cR={},aF=[],narrow;
var aM=bd,ak=-1,az=[],open=false,cO=false,bY=[],bI=ca,bi='',before,bW,aK,cM;
var bH,Q,L,clear,said,aI,ad,wait=J('p',N.getAttribute('data-wait'));
function J(name,m,kind){
var aw=F.createElement(name);
if(m)aw.textContent=m;
if(kind)aw.className=kind;
return aw;
}
function G(aP){
for(var at=1;at<arguments.length;at+=1)if(arguments[at])aP.appendChild(arguments[at]);
return aP;
}
function bj(aw){
while(aw.firstChild)aw.removeChild(aw.firstChild);
}
function bt(m){
if(aI.textContent!==m)aI.textContent=m;
}
function bF(){
var bT=F.querySelector('.crisis'),bE=J('div','','helpbox');
if(!bT)return null;
G(bE,J('p',bT.getAttribute('aria-label'),'title'));
[].forEach.call(bT.querySelectorAll('p'),function(u){
if(!/\d/.test(u.textContent))return;
u=G(bE,u.cloneNode(true)).lastChild;
u.className='how';
});
return bE;
}
function cs(){
var m=N.getAttribute('data-fail');
if(!aI)return(wait.textContent=m);
cV();
bt(m);
G(ad,bF());
}
function cV(){
clearTimeout(bW);
bj(ad);
said.textContent=bi='';
}
function bP(name,version,from){
return(ae[name]={name:name,version:version,from:from||N.getAttribute('data-from').slice(0,-1)+(name&&'-'+name)+'/',seek:dN(aj),records:{}});
}
function aU(own,name,co){
var aA=J('script'),from=own.from+name;
asked[from]=true;
aA.async=true;
aA.setAttribute('data-script','');
function cu(){F.head.removeChild(aA);}
aA.onerror=function(){
cu();
delete asked[from];
if(start&&bY.indexOf(from)<0)return;
cs();
clearTimeout(cM);
cM=setTimeout(function(){
bI*=2;
if(start)ao(true);
else aU(own,name);
},bI);
};
aA.onload=cu;
aA.src=from+'.js'+(co?'?'+co:'');
F.head.appendChild(aA);
}
function begin(own,B){
own.start=B;
own.seek.begin(B);
}
function receive(B){
var own=ae[B.o],name=B.t==='s'?'start':B.t+'-'+B.i,cU=own.start?own.start.v:own.version;
if(B.v!==cU&&!cR[own.from+name]){
cR[own.from+name]=true;
return aU(own,name,cU);
}
if(B.t==='s'){
begin(own,B);
if(own.name===aE){
start=B;
if(B.a)begin(bP(cd,'',N.getAttribute('data-root')+'search/all-languages/'),B.a);
dx();
}
return ao(true);
}
if(B.v!==own.start.v){
cO=true;
B={t:B.t,i:B.i,w:'',c:'',d:[]};
}
bI=ca;
if(B.t==='f'){
own.narrow=B.d;
return bk();
}
if(B.t==='r')own.records[B.i]=B.d;
else own.seek.receive(B);
ao(true);
if(open&&B.t==='w'&&ak<0)cD();
}
function dx(){
var dE=F.importNode(N.querySelector('template').content,true),bU=J('link'),H;
bU.rel='stylesheet';
bU.href=N.getAttribute('data-style');
F.head.appendChild(bU);
bj(N);
N.setAttribute('data-script','');
N.setAttribute('role','search');
G(N,dE);
function O(name){return N.querySelector(name);}
bH=O('label');
Q=O('input');
L=O('ul');
clear=O('button');
H=O('select');
narrow=O('details');
said=O('.search-count');
aI=O('.search-note');
ad=O('.search-results');
narrow.addEventListener('toggle',function(){if(narrow.open)an('f-0');});
if(H&&Z===cl)N.removeChild(H.parentNode);
else if(H){
H.value=Z;
cr(H,function(){
Z=H.value;
bk();
});
}
bk();
Q.addEventListener('input',bX);
Q.addEventListener('keydown',dL);
clear.addEventListener('click',function(){
Q.value='';
bX();
Q.focus();
});
bu.addEventListener('pagehide',function(){
Q.value='';
narrow.open=false;
bk();
bX();
});
}
function cr(aL,bD){
aL.addEventListener('change',function(){
bD(aL.selectedIndex);
aM=bd;
before=null;
ao(true);
});
}
function dK(ba,bn,bD){
var aL=J('select');
bn.forEach(function(name){G(aL,J('option',name));});
cr(aL,bD);
return G(J('label',ba),aL);
}
function an(name){
var own=ae[Z];
if(!asked[own.from+name])aU(own,name);
}
function X(ba,bn,test){
var as=aF.length;
if(bn.length<2)return;
aF.push(null);
G(narrow,dK(ba,[start.s.any].concat(bn),function(at){aF[as]=at?test(at-1):null;}));
}
function bk(){
var own=ae[Z];
aF=[];
while(narrow.children[1])narrow.removeChild(narrow.children[1]);
if(!own.start)return an('start');
if(!own.narrow)return narrow.open?an('f-0'):null;
function W(A){return A[0];}
X(start.s.kind,own.start.g.map(W),function(at){
return function(F){return own.seek.section(F)===at;};
});
own.narrow.forEach(function(A){
var dS=own.seek.pages(A[2]);
X(A[0],A[1].map(W),function(at){
var pages=own.seek.pages(A[1][at][1]);
return function(F){return pages[F]||dS[F];};
});
});
}
function cC(){
return aF.some(function(test){return test;});
}
function av(){
az=[];
ak=-1;
L.hidden=true;
bj(L);
Q.setAttribute('aria-expanded','false');
Q.removeAttribute('aria-activedescendant');
}
function br(){
open=false;
av();
}
function cD(){
av();
az=(ae[Z].start?ae[Z]:ae[aE]).seek.complete(Q.value,ck);
az.forEach(function(m,at){
var S=J('li',m);
S.id='page-search-'+at;
S.dir='auto';
S.setAttribute('role','option');
S.setAttribute('aria-selected','false');
S.addEventListener('mousedown',function(aq){
aq.preventDefault();
bz(m);
});
G(L,S);
});
L.hidden=!az.length;
Q.setAttribute('aria-expanded',String(az.length>0));
}
function bz(m){
Q.value=m;
br();
aM=bd;
ao(true);
}
function dz(at){
if(ak>=0)L.children[ak].setAttribute('aria-selected','false');
ak=at;
if(at<0)return Q.removeAttribute('aria-activedescendant');
L.children[at].setAttribute('aria-selected','true');
Q.setAttribute('aria-activedescendant',L.children[at].id);
}
function dL(aq){
var key=aq.keyCode,count=az.length;
if((key===40||key===38)&&count){
aq.preventDefault();
dz(key===40?(ak+2)%(count+1)-1:(ak+count+1)%(count+1)-1);
}else if(key===13&&!aq.isComposing){
aq.preventDefault();
if(ak>=0)return bz(az[ak]);
br();
ao(true);
}else if(key===9){
br();
}else if(key===27&&count){
aq.preventDefault();
aq.stopPropagation();
br();
}
}
function bX(){
aM=bd;
before=null;
open=!!Q.value.trim();
if(open&&!bi&&bH.getBoundingClientRect().top>bu.innerHeight/3)bH.scrollIntoView();
ao();
if(open)cD();
else av();
}
function cT(P,aX){
clearTimeout(aK);
if(P.length&&!aX)aK=setTimeout(function(){ao(true);},/(^|\s)[a-z\u00c0-\u06ff]{1,2}$/i.test(Q.value)?de:dk);
else P.forEach(function(V){if(!asked[V[0].from+V[1]])aU(V[0],V[1]);});
bY=P.map(function(V){return V[0].from+V[1];});
if(P.length&&aX)bt(start.s.wait);
return P.length>0;
}
function ao(aX){
var ah=Q.value,P=[],aB={},bf;
if(!ah.trim()){
cV();
bY=[];
return bt('');
}
bf=(Z&&!cC()?[Z,aE]:[Z]).map(function(name,at){
var own=ae[name],every=ae[cd],C=own.start?own.seek.seek(ah,every&&every.start.v===own.start.y&&every.seek):{missing:['start'],abroad:[],hits:[]};
C.own=own;
C.all=C.hits.length;
C.missing.forEach(function(V){P.push([own,V]);});
C.abroad.forEach(function(V){P.push([every,V]);});
C.hits=C.hits.filter(function(K){
return at?Z!==cl||!own.start.g[own.seek.section(K[0])][3]:aF.every(function(test){return!test||test(K[0]);});
});
C.top=C.hits.slice(0,at?cX:aM);
return C;
});
if(cT(P,aX))return;
bf.forEach(function(C){
C.top.forEach(function(K){
var V=Math.floor(K[0]/C.own.start.r),name='r-'+V;
if(C.own.records[V]||aB[C.own.from+name])return;
aB[C.own.from+name]=true;
P.push([C.own,name]);
});
});
if(!cT(P,aX))dO(bf[0],bf[1]);
}
function cB(m,C,aP){
var at=0,M=C.terms[C.terms.length-1];
(cL[m]||(cL[m]=aj.asked(m,start.tag))).forEach(function(q){
var dw=M&&M.folded.length>2&&q.folded.slice(0,M.folded.length)===M.folded;
var cF=q.sort==='h'&&q.also[0]&&C.marks[q.also[0]];
if((!dw&&!cF&&!C.marks[q.folded])||q.start<at)return;
G(aP,F.createTextNode(m.slice(at,q.start)),J('mark',m.slice(q.start,at=cF?q.end+1:q.end)));
});
return G(aP,F.createTextNode(m.slice(at)));
}
function aW(K,own){
return own.records[Math.floor(K[0]/own.start.r)][K[0]%own.start.r];
}
function dM(K,C,dH){
var own=C.own,A=aW(K,own),S=J('li'),al=J('a');
al.href=N.getAttribute('data-root')+A[1]+N.getAttribute('data-end');
if(A[3]){
al.lang=A[3];
al.dir=A[4];
}
cB(A[0],C,al);
G(S,G(J(dH),al));
if(A[2])G(S,cB(A[2],C,J('p')));
return G(S,J('p',own.start.g[own.seek.section(K[0])][0],'search-kind'));
}
function dy(dQ){
var aQ=J('ul','','row');
dQ.forEach(function(m){
var S=J('button',m);
S.type='button';
S.dir='auto';
S.addEventListener('click',function(){
bz(m);
Q.focus();
});
G(aQ,G(J('li'),S));
});
return aQ;
}
function O(ba,hits,C){
var aQ=J('ul','','items');
hits.forEach(function(K){G(aQ,dM(K,C,'h3'));});
G(ad,J('h2',ba),aQ);
}
function dO(C,beside){
var own=C.own,Y={},cE=[],bK=[],cH={},H=[],count=C.hits.length,hits,more,key;
var languages=C.languages.map(function(code){return start.l[code]?start.l[code][0]:code;});
hits=C.top.filter(function(K){return aW(K,own)&&(cH[aW(K,own)[1]]=true);});
if(beside){
count+=beside.hits.length;
H=beside.top.filter(function(K){return aW(K,beside.own)&&!cH[aW(K,beside.own)[1]];});
}
more=hits.length+H.length;
if(cO&&!more)return cs();
bt(!more?C.all&&cC()?start.s.few:start.s.other:languages.length?start.s.understood.replace('{list}',languages.join(', ')):C.known||beside&&beside.known?'':start.s.none);
key=[Q.value,aI.textContent,Z,hits.join(),H.join()].join('|');
if(key===bi)return;
bj(ad);
bi=key;
clearTimeout(bW);
bW=setTimeout(function(){said.textContent=start.s.count.replace('{n}',count);},300);
if(!more){
bK=C.all?[]:own.seek.nearest(C.terms,ck);
if(bK.length)G(ad,J('h2',start.s.suggestions),dy(bK));
G(ad,bF());
return;
}
if(hits.length)O(start.s.best,hits.slice(0,cc),C);
more=C.need||beside&&beside.need;
if(more||aI.textContent===start.s.none)G(ad,bF());
if(more&&H.length)O(start.s.beside,H.splice(0),beside);
hits.slice(cc).forEach(function(K){
var name=own.seek.section(K[0]);
if(!Y[name])cE.push(name);
(Y[name]=Y[name]||[]).push(K);
});
cE.forEach(function(name){O(own.start.g[name][0],Y[name],C);});
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
aM+=dn;
ao(true);
});
G(ad,more);
}
if(H.length)O(start.s.beside,H,beside);
}
bP(aE,N.getAttribute('data-version'));
[].forEach.call(N.querySelectorAll('[id]'),function(A){bP(A.id,A.getAttribute('data-version'));});
if(!ae[Z])Z=aE;
G(N,wait);
aU(ae[aE],'start');
return receive;
})(document,window,fanalWords,fanalSeek);