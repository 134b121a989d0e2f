var fanalWords=(function(){
var cj=/[\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u02c2-\u02c5\u02d2-\u02df\u037e\u0384-\u0385\u0387\u055a-\u055f\u0589-\u058f\u05be\u05c0\u05c3\u05c6\u05f3-\u060f\u061b-\u061f\u066a-\u066d\u06d4\u06dd-\u06de\u06e9\u06fd-\u06fe\u0700-\u070f\u0964-\u0965\u0970\u0e3f\u0e4f\u0e5a-\u0e5b\u104a-\u104f\u10fb\u1360-\u1368\u1400\u166d-\u166e\u1680\u17d4-\u17d6\u17d8-\u17db\u1800-\u180a\u2000-\u206f\u207a-\u207e\u208a-\u208e\u20a0-\u20cf\u2103-\u2106\u2117-\u2118\u211e-\u2123\u2190-\u2bff\u2e00-\u3004\u3008-\u3020\u3030\u303d-\u303f\u309b-\u309c\u30a0\u30fb\u31c0-\u31ef\u3200-\u33ff\u4dc0-\u4dff\ua789-\ua78a\ue000-\uf8ff\ufd3e-\ufd4f\ufe10-\ufe1f\ufe30-\ufe6f\ufeff-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff\ud834\ud83c-\ud83f\udb40-\udbff]/,ck=new RegExp(cj.source,'g');
var bg=/[\u00ad\u034f\u061c\u0640\u180b-\u180f\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/,dn=new RegExp(bg.source,'g');
var aP=/[\u0027\u2019\u2018\u201b\u02bc\u02bb\u02b9\u02c8\u0060\u00b4\u2032\uff07\ua78b\ua78c]/,cX=new RegExp(aP.source,'g');
var bB=/[\u002d\u2010\u2011\ufe63\uff0d\u00b7\u2027\u200c]/,dc=/[\u0020\u00a0\u202f\u2009\u002d\u2010\u2011\u2012\u2013\u002e\u0028\u0029\u002f]/;
var dd=/[\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ud840-\ud8bf]/,dt=/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/,ds=/[\u1401-\u167f\u18b0-\u18ff]/,bz=/[0-9]/,cl=/^[a-z0-9]*$/i,dl=/^[0-9]+$/;
var cp='0٠۰߀०০੦૦୦௦౦೦൦๐໐༠၀០᠐０';
var dh=/[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f]/g;
var dE=bq('œ=oe æ=ae ß=ss ø=o đ=d ð=d ł=l ħ=h ı=i þ=th ς=σ ɨ=i ٱ=ا ى=ي ی=ي ة=ه ۃ=ه ہ=ه ھ=ه ە=ه ک=ك ڪ=ك ਼= ੱ= ੰ= ਂ= ਁ= ़= ऩ=न ऱ=र ऴ=ळ ँ=ं');
var bu={};
function bq(m){
var bd={},from=[];
m.split(' ').forEach(function(bs){
var at=bs.indexOf('=');
bd[bs.slice(0,at)]=bs.slice(at+1);
from.push(bs.slice(0,at));
});
from.sort(function(B,other){return other.length-B.length;});
from=new RegExp(from.join('|'),'g');
return function(q){return q.replace(from,function(u){return bd[u];});};
}
function L(m){
return m?m.split(' '):[];
}
function take(tag,C){
var han={},bP=C.h||'',i;
for(i=0;i<bP.length;i+=2)han[bP.charAt(i)]=bP.charAt(i+1);
bu[tag]={before:L(C.b),after:L(C.a),endings:L(C.e),joined:new RegExp('^('+L(C.j).join('|')+')'),inside:C.i||'',passes:(C.p||[]).map(bq),han:han,signs:{}};
}
function S(E){
var code=E.charCodeAt(0),i,value;
if(bz.test(E))return E;
if(!(code>=0x660))return '';
for(i=0;i<cp.length;i+=1){
value=code-cp.charCodeAt(i);
if(value>=0&&value<10)return ''+value;
}
return '';
}
function kind(m,at){
var E=m.charAt(at);
if(E>='a'&&E<='z')return 'w';
if(E>='\u4e00'&&E<='\u9fff')return 'h';
if(/[\udc00-\udfff]/.test(E)&&at)E=m.charAt(at-1);
if(!E||cj.test(E)||aP.test(E)||bg.test(E))return 'o';
if(E<'\u0e00'||S(E))return 'w';
return dd.test(E)?'h':dt.test(E)?'u':'w';
}
function ar(m,at){
return/[\ud800-\udbff]/.test(m.charAt(at))?2:1;
}
function aH(m,at){
while(bg.test(m.charAt(at)))at+=1;
return at;
}
function cJ(m){
m=m.replace(/[^\0-\x7f]/g,function(E){return S(E)||E;});
return m.replace(/[\u2010\u2011]/g,'-').replace(cX,"'");
}
function exact(aW){
return cl.test(aW)?aW.toLowerCase():cJ(cJ(aW.replace(dn,'')).normalize('NFKC')).toLowerCase();
}
function bn(q,Y){
if(!cl.test(q)){
q=dE(q.normalize('NFD').toLowerCase().replace(dh,'').normalize('NFC'));
q=q.replace(ck,function(E){return Y.inside.indexOf(E)<0?'':E;});
}
Y.passes.forEach(function(bq){q=bq(q);});
return q.replace(ck,'');
}
function cN(tag){
return bu[tag]||bu[tag.split('-')[0]]||bu[''];
}
function bare(folded,tag,ax){
return folded.replace(cN(tag).joined,function(little){return folded.length-little.length>(ax||Math.max(2,little.length))?'':little;});
}
function asked(m,tag){
var Y=cN(tag),ae=[],at=0,aC;
function key(aW){
return bn(exact(aW),Y);
}
function push(start,end,sort,exact,folded,also){
if(!folded)return;
ae.push({
start:start,end:end,sort:sort,exact:exact,folded:folded,
also:also.filter(function(key,at){return key&&key!==folded&&also.indexOf(key)===at;})
});
}
function han(at){
var q=function(at){
var E=m.substr(at,ar(m,at));
return(Y.signs[E]=Y.signs[E]||[key(E).replace(/./g,function(E){return Y.han[E]||E;}),exact(E)]);
};
var end=at+ar(m,at),az=aH(m,end),own=q(at),folded=own[0];
push(at,end,'h',own[1],folded,kind(m,az)==='h'?[folded+q(az)[0]]:[]);
return end;
}
function dV(start){
var end=start,at=start,cR=[],folded,i;
while(kind(m,at)==='u'){
end=at+1;
at=aH(m,end);
}
folded=key(m.slice(start,end));
for(i=0;i+3<=folded.length;i+=1)cR.push(folded.substr(i,3));
push(start,end,'w',exact(m.slice(start,end)),folded,cR);
return end;
}
function aq(start){
var at=start,X=[],bJ=[],ab='',ap=0,W,aw,i,also;
while(X.length<15){
for(W='';S(m.charAt(at));at+=1)W+=S(m.charAt(at));
if(!W||kind(m,at)==='w')break;
X.push(W);
bJ.push(at);
for(aw=0;aw<4&&dc.test(m.charAt(at+aw));aw+=1);
if(!aw||aw>3)break;
at+=aw;
}
function cz(from){
var cO=X.slice(from,from+4).map(function(W){return W.length;}).join();
return cO==='1,3,3,4'&&X[from]==='1'?4:/^3,3,4(,|$)/.test(cO)?3:0;
}
ap=cz(0);
for(i=0;!ap&&i<X.length&&!cz(i);i+=1){
ab+=X[i];
if(ab.length>6&&ab.length<16)also=i+1;
if(ab.length===10||ab.length===11&&ab.charAt(0)==='1')break;
}
ap=ap||also;
if(!ap)return 0;
X.length=ap;
ab=X.join('');
also=ab.length>10?[ab.slice(-10)]:[];
if(ab.length!==7&&ab.length!==10&&ab.length!==11){
also=also.concat(X.filter(function(W){return W.length>1;}));
}
push(start,bJ[ap-1],'n',ab,ab,also);
return bJ[ap-1];
}
function cr(at){
return kind(m,at)==='w'&&!S(m.charAt(at))&&kind(m,aH(m,at+ar(m,at)))!=='w';
}
function dS(start){
var end=start,at=start,R=[],bM=0,M=start,E,az,cy;
for(;at<m.length;at+=ar(m,at)){
E=m.charAt(at);
if(kind(m,at)==='w'){
bM+=1;
M=at;
end=at+ar(m,at);
}else if(!bg.test(E)){
az=aH(m,at+ar(m,at));
if(kind(m,az)!=='w')break;
cy=E==='.'?bM===1&&cr(M)&&cr(az):
Y.inside.indexOf(E)>=0?!S(m.charAt(az)):aP.test(E)||bB.test(E);
if(!cy)break;
R.push(at);
bM=0;
}
}
dI(start,end,R);
return end;
}
function dI(start,end,R){
var V,bi,little,cK;
while(R.length){
V=R[0];
little=exact(m.slice(start,V));
if(!aP.test(m.charAt(V))||Y.before.indexOf(little)<0)break;
push(start,V+1,'w',little+"'",bn(little,Y),[]);
start=aH(m,V+1);
R=R.slice(1);
}
if(R.length){
V=R[R.length-1];
little=exact(m.slice(V+1,end));
cK=aP.test(m.charAt(V));
if((cK?Y.after:bB.test(m.charAt(V))?Y.endings:[]).indexOf(little)>=0){
bi=[aH(m,V+1),end];
end=V;
R=R.slice(0,-1);
}
}
dD(start,end,R);
if(bi)push(bi[0],bi[1],'w',little,bn(little,Y),[]);
}
function dD(start,end,R){
var be=exact(m.slice(start,end)),folded=bn(be,Y),also=[],from=start;
R=R.filter(function(at){return bB.test(m.charAt(at));});
if(R.length){
R.concat(end).forEach(function(bd){
var O=key(m.slice(from,bd));
if(O.length>ar(O,0)||bz.test(O))also.push(O);
from=bd+1;
});
}
also.push(bare(folded,tag));
push(start,end,ds.test(m.charAt(start))?'s':dl.test(folded)?'n':'w',be,folded,also);
}
while(at<m.length){
aC=kind(m,at);
at=aC==='o'?at+ar(m,at):aC==='h'?han(at):aC==='u'?dV(at):
S(m.charAt(at))&&aq(at)||dS(at);
}
return ae;
}
function distance(B,other,aU){
var before=[],M=[],br,i,j,ax,bo;
if(B===other)return 0;
if(bz.test(B+other)||Math.abs(B.length-other.length)>aU)return-1;
for(j=0;j<=other.length;j+=1)M.push(j);
for(i=0;i<B.length;i+=1){
br=[i+1];
bo=Math.min.apply(null,M);
for(j=0;j<other.length;j+=1){
ax=Math.min(M[j]+(B.charAt(i)===other.charAt(j)?0:1),M[j+1]+1,br[j]+1);
if(i&&j&&B.charAt(i)===other.charAt(j-1)&&B.charAt(i-1)===other.charAt(j))ax=Math.min(ax,before[j-1]+1);
br.push(ax);
bo=Math.min(bo,ax);
}
if(bo>aU)return-1;
before=M;
M=br;
}
return M[other.length]<=aU?M[other.length]:-1;
}
take('',{});
return{asked:asked,bare:bare,distance:distance,take:take};
})();
function fanalSearchTables(tag,C){
fanalWords.take(tag,C);
}
var fanalSeek=function(ae){
var bA='0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
var di=16,by=3,dp=2,db=3,df=0.1,de=4,dr=0.3,du=0.5,dv=5,cZ=0.8,ci=0.35,ch=0.8,da=1.5,dj=1.1,cm=[1,0.55,0.4];
var dk={lines:[],ideas:[]};
var start,P,missing,need,languages,marks,ideas,aa,bb;
function begin(C){
start=C;
start.splits=Object.create(null);
start.small=Object.create(null);
C.x.forEach(function(m){start.splits[m]=true;});
(C.z||'').split(' ').forEach(function(m){start.small[m]=true;});
P={w:{},n:{},c:{}};
bb=Object.create(null);
}
function bQ(m){
var all=[],G=0,at=0,bR,S;
while(at<m.length){
bR=1;
do{
S=bA.indexOf(m.charAt(at));
at+=1;
G+=S%32*bR;
bR*=32;
}while(S>31&&at<m.length);
S=bA.indexOf(m.charAt(at));
at+=1;
if(S>=0)all.push([G,(S>>3)+1,S&7]);
}
return all;
}
function bN(aQ,from){
return aQ?from.slice(0,bA.indexOf(aQ.charAt(0)))+aQ.slice(1):from;
}
function lines(m){
var before='';
return(m?m.split('|'):[]).map(function(A){
var ah=A.split(' '),cv=(ah[1]||'').split('=');
before=bN(ah[0],before);
return{folded:before,stem:bN(cv[0],before),exact:bN(cv[1],before),at:ah[2]||'',meant:ah[3]||''};
});
}
function cd(A){
if(typeof A.at==='string')A.at=bQ(A.at);
return A.at;
}
function meant(A){
var ah;
if(typeof A.meant==='string'){
ah=A.meant.split(',');
A.little=ah[0]==='?';
A.many=/^[?~]/.test(ah[0])?+ah.shift().slice(1):0;
A.meant=ah.filter(String).map(function(aQ){
var cH=aQ.split('@'),beside=cH[0].split('+');
return{concept:beside[0]==='!'?-1:+beside[0],beside:beside.slice(1),language:cH[1]};
});
}
return A.meant;
}
function receive(C){
bb=Object.create(null);
P[C.t][C.i]={
lines:lines(C.w),
ideas:(C.c||'').split('|').map(function(m){
var pages={};
bQ(m).forEach(function(B){pages[B[0]]=B[1]/8;});
return m&&{key:'+'+m,pages:pages};
})
};
}
function aq(m,count,dP){
var hash=2166136261+(dP||0);
for(var at=0;at<m.length;at+=1)hash=Math.imul(hash ^ m.charCodeAt(at),16777619)>>>0;
return((hash>>>8 ^ hash)>>>0)%count;
}
function dz(q){
var length;
q=ae.bare(q,start.tag,1);
length=Math.min(2,q.length);
while(length<q.length&&length<6&&start.splits[q.slice(0,length)])length+=1;
length=aq(q.slice(0,length),8192,start.h);
return start.b.filter(function(end){return end<=length;}).length;
}
function bE(kind,at){
if(P[kind][at])return P[kind][at];
missing[kind+'-'+at]=true;
return dk;
}
function bucket(q){
return bE('w',dz(q));
}
function dK(aM){
var be=0;
while(aM>=2){
aM/=2;
be+=1;
}
return be+aM-1;
}
function bU(q){
if(/[0-9\u3040-\u9fff]/.test(q)||q.length<5)return 0;
return q.length<9?1:2;
}
function terms(aj){
var all=[],cT=-1;
ae.asked(aj,start.tag).forEach(function(q){
if(q.sort==='h'){
if(!q.also.length&&cT===q.start)return;
if(q.also.length){
q.exact=q.folded=q.also[0];
q.also=[];
cT=q.end;
}
}
q.at=all.length;
all.push(q);
});
return all.slice(0,di);
}
function dw(L,av,u){
L.forEach(function(B){
var aE=av*B[1]/8,known=u[B[0]];
if(!known||aE>known[0])u[B[0]]=[aE,B[2]];
});
}
function dx(q,other){
var an=0,ai=Math.max(q.length,other.length);
if(q===other)return true;
if(!bU(q)||!bU(other)||2*ai-q.length-other.length>2)return false;
while(an<ai&&q.charAt(an)===other.charAt(an))an+=1;
return an>3&&ai-an<=2||ae.distance(q,other,1)===1;
}
function H(from,A,av,bZ,u,U){
var L=cd(A);
dw(L,av,u.here);
meant(A).forEach(function(B){
var said=[u.at],aI;
if(U&&(B.language===start.code||u.held&&!B.beside.length))return;
if(!B.beside.every(function(q){
return(U||aa).filter(function(F){return dx(q,F.folded)&&said.push(F.at);}).length;
}))return;
if(B.concept<0)need=need||bZ;
else if((aI=(U?bE('c',Math.floor(B.concept/start.i)).ideas[B.concept%start.i]:from.ideas[B.concept]))){
dL(aI,av*(bZ?1:du)*(1+dr*Math.min(B.beside.length,3)),said);
u.meant=true;
}
if(B.language&&bZ)u.languages[B.language]=true;
});
if(L.length&&!A.little)marks[A.folded]=true;
u.many=Math.max(u.many,A.many);
}
function dL(aI,much,said){
var known=ideas[aI.key]||(ideas[aI.key]={pages:aI.pages,much:0,said:{}});
known.much=Math.max(known.much,much);
said.forEach(function(at){known.said[at]=true;});
}
function take(q,exact,av,u){
var from=bucket(q),cq=exact!==q,bW=[],cB=[];
from.lines.forEach(function(A){
if(A.folded!==q)return;
var an=A.exact===exact,L=an||!cq?bW:cB;
H(from,A,av*(an?1:cq?0.75:0.95),true,u);
if(L.indexOf(A.stem)<0)L.push(A.stem);
});
(bW.length?bW:cB).forEach(function(stem){
from.lines.forEach(function(A){
if(A.stem===stem&&A.folded!==q)H(from,A,av*0.85,true,u);
});
});
}
function none(u){
for(var G in u)return false;
return true;
}
function aV(B,other){
return B[0]-other[0]||(B[1]<other[1]?-1:1);
}
function slips(q){
var key=ae.bare(q,start.tag),ai=bU(q),known=Object.create(null),all=[];
if(!ai||bb[q])return bb[q]||all;
function cA(A){
var other=A.folded,count=ae.distance(q,other,ai)*4;
if(count>0)known[other]=Math.min(known[other]||99,count+(meant(A).length?0:2)+(other.charAt(0)!==q.charAt(0)));
}
bucket(q).lines.forEach(cA);
if(start.f)[key.slice(0,2),key.slice(1,3),key.charAt(0)+key.charAt(2)].forEach(function(dU){
bE('n',aq(dU+key.slice(-1),start.f)).lines.forEach(cA);
});
for(var other in known)all.push([known[other],other]);
all=all.sort(aV).filter(function(B){return B[0]===all[0][0];}).slice(0,dp);
if(none(missing))bb[q]=all;
return all;
}
function nearest(asked,ai){
var all=[],own=[],known=Object.create(null);
asked.forEach(function(F){
var q=F.folded,aU=Math.min(4,Math.round(q.length/3));
if(F.sort==='n'||F.known||F.little||q.length<4)return;
for(var at in P.w)P.w[at].lines.forEach(function(A){
var count=ae.distance(q,A.folded,aU),cQ=count>0&&cd(A).length>0;
if(count<1||known[A.folded]||!cQ&&!meant(A).some(function(B){return B.concept>=0;}))return;
known[A.folded]=true;
(cQ?own:all).push([count,A.exact]);
});
});
all=own.length?own:all;
return all.sort(aV).slice(0,ai).map(function(B){return B[1];});
}
function few(u){
return!u.meant&&Object.keys(u.here).length<db;
}
function aK(u){
return none(u.here)&&!u.meant;
}
function cs(from,q,u,U){
if(q.length>=by)from.lines.forEach(function(A){
if(A.folded.length>q.length&&A.folded.slice(0,q.length)===q)H(from,A,0.6*q.length/A.folded.length,false,u,U);
});
}
function small(F){
return start.small[F.folded];
}
function dF(F,at){
var u={here:{},meant:false,many:0,at:at,languages:{}},q=F.folded,from,cC;
if(small(F)&&(at+1<aa.length||q.length<by)&&!aa.every(small)){
F.little=u.filed=u.held=u.small=true;
return u;
}
from=bucket(q);
take(q,F.exact,1,u);
cC=few(u);
F.also.forEach(function(key){
if(F.sort==='n'?aK(u):cC)take(key,key,F.sort==='n'?0.9:0.6,u);
});
F.little=from.lines.some(function(A){return A.folded===q&&meant(A)&&A.little;});
u.held=!none(u.here);
u.filed=!aK(u)||F.little||F.sort==='n';
if(at+1===aa.length||aK(u)&&!F.little)cs(from,q,u);
return u;
}
function cx(I,U,bV,ac){
U.forEach(function(F,aq){
var u=ac[F.at],q=F.folded,from;
if(u.small||bV&&(u.filed||!aK(u)))return;
from=I.bucket(q);
(bV?I.slips(q):[[0,q]]).forEach(function(aD){
I.bucket(aD[1]).lines.forEach(function(A){
if(A.folded===aD[1])H(from,A,cm[aD[0]>>2],true,u,U);
});
});
u.filed=u.filed||u.meant;
if(!bV&&(aq+1===U.length||!u.filed))cs(from,q,u,U);
});
}
function dH(u,aX){
var q=aa[u.at].folded,from,aR;
aa[u.at].known=!aK(u)&&(!small(aa[u.at])||aa.every(small));
if(u.filed||!aK(u))return;
from=bucket(q);
if(q.length>4)from.lines.forEach(function(A){
var stem=A.stem.length;
if(stem<4||stem+5<q.length||q.slice(0,stem)!==A.stem)return;
H(from,A,0.55,true,u);
aR=aR||from.lines.some(function(other){return other.folded===other.stem+q.slice(stem);});
});
if(!aR&&aX)slips(q).forEach(function(aD){take(aD[1],aD[1],cm[aD[0]>>2],u);});
}
function W(G){
return start.g[section(G)];
}
function dG(G,ac,aL,bx,all){
var ba=0,held=0,as=1,M=-9,bj={},key,aE,bS;
for(key in ideas){
aE=ideas[key].pages[G];
if(!aE)continue;
ba+=de*ideas[key].much*aE;
for(var at in ideas[key].said)bj[at]=Math.max(bj[at]||0,aE);
}
ac.forEach(function(u,at){
var here=u.here[G],much=bx[at]*(bj[at]||0);
held+=here?Math.max(much,aL[at]):much;
if(!here)return;
ba+=aL[at]*here[0]*(bj[at]?cZ:1);
if(here[1]===M)as*=1.1;
else if(Math.abs(here[1]-M)===1)as*=1.05;
M=here[1];
});
bS=all?held/all:0;
ba*=(ci+(1-ci)*bS*bS)*Math.min(as,da)*(ch+(1-ch)*W(G)[2]/10);
return need&&W(G)[1]?ba*dj:ba;
}
function clear(){
return(missing={});
}
function seek(aj,I){
var all=0,bF={},abroad=I?I.clear():{},U,aX,ac,aL,bx,key;
aa=terms(aj);
clear();
languages={};
marks=Object.create(null);
ideas={};
need=false;
ac=aa.map(dF);
U=I&&none(missing)&&ac.some(function(u){return!u.filed&&few(u);})?I.terms(aj):[];
U.forEach(function(F){
F.at=0;
aa.forEach(function(own){if(own.start<=F.start)F.at=own.at;});
});
cx(I,U,false,ac);
aX=none(missing)&&none(abroad);
ac.forEach(function(u){dH(u,aX);});
if(none(missing)&&aX)cx(I,U,true,ac);
ac.forEach(function(u){
if(!u.held)for(var code in u.languages)languages[code]=true;
});
aL=ac.map(function(u,at){
var much=dK(1+(start.n||1)/Math.max(Object.keys(u.here).length,u.many,1));
return aa[at].little?much*df:much;
});
bx=ac.map(function(u,at){
var much=none(u.here)?0:aL[at];
for(key in ideas)if(ideas[key].said[at])much=Math.max(much,dv*Math.min(1,ideas[key].much));
for(var G in u.here)bF[G]=true;
all+=much;
return much;
});
for(key in ideas)for(var G in ideas[key].pages)bF[G]=true;
return{
need:need,languages:Object.keys(languages).sort(),missing:Object.keys(missing),abroad:Object.keys(abroad),marks:marks,
known:aa.some(function(F){return F.known;}),terms:aa,
hits:Object.keys(bF).map(function(G){
return[+G,Math.floor(dG(G,ac,aL,bx,all)*1000000+0.5)];
}).sort(function(B,other){return other[1]-B[1]||B[0]-other[0];})
};
}
function complete(aj,ai){
var F=terms(aj).pop(),known=Object.create(null);
if(!F||F.sort==='n'||F.folded.length<by)return[];
return bucket(F.folded).lines.filter(function(A){
return A.folded.slice(0,F.folded.length)===F.folded&&A.exact!==F.exact&&cd(A).length;
}).sort(function(B,other){return other.at.length-B.at.length||(B.folded<other.folded?-1:1);}).filter(function(A){
return!known[A.stem]&&(known[A.stem]=true);
}).slice(0,ai).map(function(A){
return aj.slice(0,F.start)+A.exact;
});
}
function section(G){
var at=0;
while(G>=start.k[at]){
G-=start.k[at];
at+=1;
}
return at;
}
function pages(m){
var all={};
bQ(m).forEach(function(B){all[B[0]]=true;});
return all;
}
return{begin:begin,receive:receive,terms:terms,bucket:bucket,slips:slips,clear:clear,seek:seek,complete:complete,nearest:nearest,section:section,pages:pages};
};
var fanalSearch=(function(G,bw,ae,dQ){
var N=G.querySelector('.search');
if(!N||!''.normalize||!Math.imul||!(N.querySelector('template')||'').content)return function(){};
var cf=3,bf=7,cY=5,dq=20,cn=bw.innerHeight<700?4:6,dm=250,dg=1000,ce=3000,aF='',cg='*',co='student';
var start=null,ag=Object.create(null),Z=bw.location.hash.slice(1),cL=Object.create(null),asked={},cS={},aG=[],narrow;
var aO=bf,ak=-1,aA=[],open=false,cP=false,cc=[],bL=ce,bk='',before,ca,aM,cM;
var bK,Q,L,clear,said,aJ,af,wait=J('p',N.getAttribute('data-wait'));
function J(name,m,kind){
var au=G.createElement(name);
if(m)au.textContent=m;
if(kind)au.className=kind;
return au;
}
function H(aS){
for(var at=1;at<arguments.length;at+=1)if(arguments[at])aS.appendChild(arguments[at]);
return aS;
}
function bl(au){
while(au.firstChild)au.removeChild(au.firstChild);
}
function bv(m){
if(aJ.textContent!==m)aJ.textContent=m;
}
function bI(){
var bX=G.querySelector('.crisis'),bH=J('div','','helpbox');
if(!bX)return null;
H(bH,J('p',bX.getAttribute('aria-label'),'title'));
[].forEach.call(bX.querySelectorAll('p'),function(A){
if(!/\d/.test(A.textContent))return;
A=H(bH,A.cloneNode(true)).lastChild;
A.className='how';
});
return bH;
}
function cu(){
var m=N.getAttribute('data-fail');
if(!aJ)return(wait.textContent=m);
cW();
bv(m);
H(af,bI());
}
function cW(){
clearTimeout(ca);
bl(af);
said.textContent=bk='';
}
function bT(name,version,from){
return(ag[name]={name:name,version:version,from:from||N.getAttribute('data-from').slice(0,-1)+(name&&'-'+name)+'/',seek:dQ(ae),records:{}});
}
function ay(own,name,bD){
var aB=J('script'),from=own.from+name;
if(asked[from]&&!bD)return;
asked[from]=true;
aB.async=true;
aB.setAttribute('data-script','');
function cw(){G.head.removeChild(aB);}
aB.onerror=function(){
cw();
delete asked[from];
if(start&&cc.indexOf(from)<0)return;
cu();
clearTimeout(cM);
cM=setTimeout(function(){
bL*=2;
if(start)am(true);
else ay(own,name);
},bL);
};
aB.onload=cw;
aB.src=from+'.js'+(bD?'?'+bD:'');
G.head.appendChild(aB);
}
function begin(own,C){
own.start=C;
own.seek.begin(C);
}
function receive(C){
var own=ag[C.o],name=C.t==='s'?'start':C.t+'-'+C.i,cV=own.start?own.start.v:own.version;
if(C.v!==cV&&!cS[own.from+name]){
cS[own.from+name]=true;
return ay(own,name,cV);
}
if(C.t==='s'){
begin(own,C);
if(own.name===aF){
start=C;
if(C.a)begin(bT(cg,'',N.getAttribute('data-root')+'search/all-languages/'),C.a);
dA();
}
return am(true);
}
if(C.v!==own.start.v){
cP=true;
C={t:C.t,i:C.i,w:'',c:'',d:[]};
}
bL=ce;
if(C.t==='f'){
own.narrow=C.d;
return bm();
}
if(C.t==='r')own.records[C.i]=C.d;
else own.seek.receive(C);
am(true);
if(open&&C.t==='w'&&ak<0)cF();
}
function dA(){
var aR=G.importNode(N.querySelector('template').content,true),bY=J('link'),I;
bY.rel='stylesheet';
bY.href=N.getAttribute('data-style');
G.head.appendChild(bY);
bl(N);
N.setAttribute('data-script','');
N.setAttribute('role','search');
H(N,aR);
function O(name){return N.querySelector(name);}
bK=O('label');
Q=O('input');
L=O('ul');
clear=O('button');
I=O('select');
narrow=O('details');
said=O('.search-count');
aJ=O('.search-note');
af=O('.search-results');
narrow.addEventListener('toggle',function(){if(narrow.open)ay(ag[Z],'f-0');});
if(I&&Z===co)N.removeChild(I.parentNode);
else if(I){
I.value=Z;
ct(I,function(){
Z=I.value;
bm();
});
}
bm();
Q.addEventListener('input',cb);
Q.addEventListener('keydown',dN);
clear.addEventListener('click',function(){
Q.value='';
cb();
Q.focus();
});
bw.addEventListener('pagehide',function(){
Q.value='';
narrow.open=false;
bm();
cb();
});
}
function ct(aN,bG){
aN.addEventListener('change',function(){
bG(aN.selectedIndex);
aO=bf;
before=null;
am(true);
});
}
function dM(bc,bp,bG){
var aN=J('select');
bp.forEach(function(name){H(aN,J('option',name));});
ct(aN,bG);
return H(J('label',bc),aN);
}
function W(bc,bp,test){
var aq=aG.length;
if(bp.length<2)return;
aG.push(null);
H(narrow,dM(bc,[start.s.any].concat(bp),function(at){aG[aq]=at?test(at-1):null;}));
}
function bm(){
var own=ag[Z];
aG=[];
while(narrow.children[1])narrow.removeChild(narrow.children[1]);
if(!own.start)return ay(own,'start');
if(!own.narrow)return narrow.open&&ay(own,'f-0');
function V(B){return B[0];}
W(start.s.kind,own.start.g.map(V),function(at){
return function(G){return own.seek.section(G)===at;};
});
own.narrow.forEach(function(B){
var dW=own.seek.pages(B[2]);
W(B[0],B[1].map(V),function(at){
var pages=own.seek.pages(B[1][at][1]);
return function(G){return pages[G]||dW[G];};
});
});
}
function cE(){
return aG.some(function(test){return test;});
}
function as(){
aA=[];
ak=-1;
L.hidden=true;
bl(L);
Q.setAttribute('aria-expanded','false');
Q.removeAttribute('aria-activedescendant');
}
function bt(){
open=false;
as();
}
function cF(){
as();
aA=(ag[Z].start?ag[Z]:ag[aF]).seek.complete(Q.value,cn);
aA.forEach(function(m,at){
var T=J('li',m);
T.id='page-search-'+at;
T.dir='auto';
T.setAttribute('role','option');
T.setAttribute('aria-selected','false');
T.addEventListener('mousedown',function(ao){
ao.preventDefault();
bC(m);
});
H(L,T);
});
L.hidden=!aA.length;
Q.setAttribute('aria-expanded',aA.length>0);
}
function bC(m){
Q.value=m;
bt();
aO=bf;
am(true);
}
function dC(at){
if(ak>=0)L.children[ak].setAttribute('aria-selected','false');
ak=at;
if(at<0)return Q.removeAttribute('aria-activedescendant');
L.children[at].setAttribute('aria-selected','true');
Q.setAttribute('aria-activedescendant',L.children[at].id);
}
function dN(ao){
var key=ao.keyCode,count=aA.length;
if((key===40||key===38)&&count){
ao.preventDefault();
dC(key===40?(ak+2)%(count+1)-1:(ak+count+1)%(count+1)-1);
}else if(key===13&&!ao.isComposing){
ao.preventDefault();
if(ak>=0)return bC(aA[ak]);
bt();
am(true);
}else if(key===9){
bt();
}else if(key===27&&count){
ao.preventDefault();
ao.stopPropagation();
bt();
}
}
function cb(){
aO=bf;
before=null;
open=!!Q.value.trim();
if(open&&!bk&&bK.getBoundingClientRect().top>bw.innerHeight/3)bK.scrollIntoView();
am();
if(open)cF();
else as();
}
function cU(P,aZ){
clearTimeout(aM);
if(P.length&&!aZ)aM=setTimeout(function(){am(true);},/(^|\s)[!-\u06ff]{1,2}$/.test(Q.value)?dg:dm);
else P.forEach(function(ad){ay(ad[0],ad[1]);});
cc=P.map(function(ad){return ad[0].from+ad[1];});
if(P.length&&aZ)bv(start.s.wait);
return P.length>0;
}
function am(aZ){
var aj=Q.value,P=[],aC={},bh;
if(!aj.trim()){
cW();
cc=[];
return bv('');
}
bh=(Z&&!cE()?[Z,aF]:[Z]).map(function(name,at){
var own=ag[name],every=ag[cg],D=own.start?own.seek.seek(aj,every&&every.start.v===own.start.y&&every.seek):{missing:['start'],abroad:[],hits:[]};
D.own=own;
D.all=D.hits.length;
D.missing.forEach(function(ad){P.push([own,ad]);});
D.abroad.forEach(function(ad){P.push([every,ad]);});
D.hits=D.hits.filter(function(K){
return at?Z!==co||!own.start.g[own.seek.section(K[0])][3]:aG.every(function(test){return!test||test(K[0]);});
});
D.top=D.hits.slice(0,at?cY:aO);
return D;
});
if(cU(P,aZ))return;
bh.forEach(function(D){
D.top.forEach(function(K){
var ad=Math.floor(K[0]/D.own.start.r),name='r-'+ad;
if(D.own.records[ad]||aC[D.own.from+name])return;
aC[D.own.from+name]=true;
P.push([D.own,name]);
});
});
if(!cU(P,aZ))dR(bh[0],bh[1]);
}
function cD(m,D,aS){
var at=0,M=D.terms[D.terms.length-1];
(cL[m]||(cL[m]=ae.asked(m,start.tag))).forEach(function(q){
var dy=M&&M.folded.length>2&&q.folded.slice(0,M.folded.length)===M.folded;
var cG=q.sort==='h'&&q.also[0]&&D.marks[q.also[0]];
if((!dy&&!cG&&!D.marks[q.folded])||q.start<at)return;
H(aS,G.createTextNode(m.slice(at,q.start)),J('mark',m.slice(q.start,at=cG?q.end+1:q.end)));
});
return H(aS,G.createTextNode(m.slice(at)));
}
function aY(K,own){
return own.records[Math.floor(K[0]/own.start.r)][K[0]%own.start.r];
}
function dO(K,D,dJ){
var own=D.own,B=aY(K,own),T=J('li'),al=J('a');
al.href=N.getAttribute('data-root')+B[1]+N.getAttribute('data-end');
if(B[3]){
al.lang=B[3];
al.dir=B[4];
}
cD(B[0],D,al);
H(T,H(J(dJ),al));
if(B[2])H(T,cD(B[2],D,J('p')));
return H(T,J('p',own.start.g[own.seek.section(K[0])][0],'search-kind'));
}
function dB(dT){
var aT=J('ul','','row');
dT.forEach(function(m){
var T=J('button',m);
T.type='button';
T.dir='auto';
T.addEventListener('click',function(){
bC(m);
Q.focus();
});
H(aT,H(J('li'),T));
});
return aT;
}
function O(bc,hits,D){
var aT=J('ul','','items');
hits.forEach(function(K){H(aT,dO(K,D,'h3'));});
H(af,J('h2',bc),aT);
}
function dR(D,beside){
var own=D.own,X={},aV=[],bO=[],cI={},I=[],count=D.hits.length,hits,more,key;
var languages=D.languages.map(function(code){return start.l[code]?start.l[code][0]:code;});
hits=D.top.filter(function(K){return aY(K,own)&&(cI[aY(K,own)[1]]=true);});
if(beside){
count+=beside.hits.length;
I=beside.top.filter(function(K){return aY(K,beside.own)&&!cI[aY(K,beside.own)[1]];});
}
more=hits.length+I.length;
if(cP&&!more)return cu();
bv(!more?D.all&&cE()?start.s.few:start.s.other:languages.length?start.s.understood.replace('{list}',languages.join(', ')):D.known||beside&&beside.known?'':start.s.none);
key=[Q.value,aJ.textContent,Z,hits.join(),I.join()].join('|');
if(key===bk)return;
bl(af);
bk=key;
clearTimeout(ca);
ca=setTimeout(function(){said.textContent=start.s.count.replace('{n}',count);},300);
if(!more){
bO=D.all?[]:own.seek.nearest(D.terms,cn);
if(bO.length)H(af,J('h2',start.s.suggestions),dB(bO));
H(af,bI());
return;
}
if(hits.length)O(start.s.best,hits.slice(0,cf),D);
more=D.need||beside&&beside.need;
if(more||aJ.textContent===start.s.none)H(af,bI());
if(more&&I.length)O(start.s.beside,I.splice(0),beside);
hits.slice(cf).forEach(function(K){
var name=own.seek.section(K[0]);
if(!X[name])aV.push(name);
(X[name]=X[name]||[]).push(K);
});
aV.forEach(function(name){O(own.start.g[name][0],X[name],D);});
if(before){
more=[].filter.call(af.querySelectorAll('h3 a'),function(al){return before.indexOf(al.href)<0;})[0];
before=null;
if(more)more.focus();
}
if(D.hits.length>aO){
more=J('button',start.s.more);
more.type='button';
more.addEventListener('click',function(){
before=[].map.call(af.querySelectorAll('h3 a'),function(al){return al.href;});
aO+=dq;
am(true);
});
H(af,more);
}
if(I.length)O(start.s.beside,I,beside);
}
bT(aF,N.getAttribute('data-version'));
[].forEach.call(N.querySelectorAll('[id]'),function(B){bT(B.id,B.getAttribute('data-version'));});
if(!ag[Z])Z=aF;
H(N,wait);
ay(ag[aF],'start');
return receive;
})(document,window,fanalWords,fanalSeek);