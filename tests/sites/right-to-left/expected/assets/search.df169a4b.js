var fanalWords=(function(){
var cg=/[\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u02c2-\u02c5\u02d2-\u02df\u037e\u0384-\u0385\u0387\u055a-\u055f\u0589-\u058f\u05be\u05c0\u05c3\u05c6\u05f3-\u060f\u061b-\u061f\u066a-\u066d\u06d4\u06dd-\u06de\u06e9\u06fd-\u06fe\u0700-\u070f\u0964-\u0965\u0970\u0e3f\u0e4f\u0e5a-\u0e5b\u104a-\u104f\u10fb\u1360-\u1368\u1400\u166d-\u166e\u1680\u17d4-\u17d6\u17d8-\u17db\u1800-\u180a\u2000-\u206f\u207a-\u207e\u208a-\u208e\u20a0-\u20cf\u2103-\u2106\u2117-\u2118\u211e-\u2123\u2190-\u2bff\u2e00-\u3004\u3008-\u3020\u3030\u303d-\u303f\u309b-\u309c\u30a0\u30fb\u31c0-\u31ef\u3200-\u33ff\u4dc0-\u4dff\ua789-\ua78a\ue000-\uf8ff\ufd3e-\ufd4f\ufe10-\ufe1f\ufe30-\ufe6f\ufeff-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff\ud834\ud83c-\ud83f\udb40-\udbff]/,ch=new RegExp(cg.source,'g');
var bf=/[\u00ad\u034f\u061c\u0640\u180b-\u180f\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/,dl=new RegExp(bf.source,'g');
var aP=/[\u0027\u2019\u2018\u201b\u02bc\u02bb\u02b9\u02c8\u0060\u00b4\u2032\uff07\ua78b\ua78c]/,cV=new RegExp(aP.source,'g');
var bA=/[\u002d\u2010\u2011\ufe63\uff0d\u00b7\u2027\u200c]/,da=/[\u0020\u00a0\u202f\u2009\u002d\u2010\u2011\u2012\u2013\u002e\u0028\u0029\u002f]/;
var db=/[\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ud840-\ud8bf]/,dr=/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/,dq=/[\u1401-\u167f\u18b0-\u18ff]/,by=/[0-9]/,ci=/^[a-z0-9]*$/i,dj=/^[0-9]+$/;
var cm='0٠۰߀०০੦૦୦௦౦೦൦๐໐༠၀០᠐０';
var df=/[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f]/g;
var dC=bp('œ=oe æ=ae ß=ss ø=o đ=d ð=d ł=l ħ=h ı=i þ=th ς=σ ɨ=i ٱ=ا ى=ي ی=ي ة=ه ۃ=ه ہ=ه ھ=ه ە=ه ک=ك ڪ=ك ਼= ੱ= ੰ= ਂ= ਁ= ़= ऩ=न ऱ=र ऴ=ळ ँ=ं');
var bt={};
function bp(m){
var bc={},from=[];
m.split(' ').forEach(function(br){
var at=br.indexOf('=');
bc[br.slice(0,at)]=br.slice(at+1);
from.push(br.slice(0,at));
});
from.sort(function(B,other){return other.length-B.length;});
from=new RegExp(from.join('|'),'g');
return function(q){return q.replace(from,function(u){return bc[u];});};
}
function M(m){
return m?m.split(' '):[];
}
function take(tag,C){
var han={},bM=C.h||'',i;
for(i=0;i<bM.length;i+=2)han[bM.charAt(i)]=bM.charAt(i+1);
bt[tag]={before:M(C.b),after:M(C.a),endings:M(C.e),joined:M(C.j),inside:C.i||'',passes:(C.p||[]).map(bp),han:han,signs:{}};
}
function S(F){
var code=F.charCodeAt(0),i,value;
if(by.test(F))return F;
if(!(code>=0x660))return '';
for(i=0;i<cm.length;i+=1){
value=code-cm.charCodeAt(i);
if(value>=0&&value<10)return ''+value;
}
return '';
}
function kind(m,at){
var F=m.charAt(at);
if(F>='a'&&F<='z')return 'w';
if(F>='\u4e00'&&F<='\u9fff')return 'h';
if(/[\udc00-\udfff]/.test(F)&&at)F=m.charAt(at-1);
if(!F||cg.test(F)||aP.test(F)||bf.test(F))return 'o';
if(F<'\u0e00'||S(F))return 'w';
return db.test(F)?'h':dr.test(F)?'u':'w';
}
function au(m,at){
return/[\ud800-\udbff]/.test(m.charAt(at))?2:1;
}
function aH(m,at){
while(bf.test(m.charAt(at)))at+=1;
return at;
}
function cI(m){
m=m.replace(/[^\0-\x7f]/g,function(F){return S(F)||F;});
return m.replace(/[\u2010\u2011]/g,'-').replace(cV,"'");
}
function exact(aW){
return ci.test(aW)?aW.toLowerCase():cI(cI(aW.replace(dl,'')).normalize('NFKC')).toLowerCase();
}
function bm(q,U){
if(!ci.test(q)){
q=dC(q.normalize('NFD').toLowerCase().replace(df,'').normalize('NFC'));
q=q.replace(ch,function(F){return U.inside.indexOf(F)<0?'':F;});
}
U.passes.forEach(function(bp){q=bp(q);});
return q.replace(ch,'');
}
function asked(m,tag){
var U=bt[tag]||bt[tag.split('-')[0]]||bt[''],aj=[],at=0,aC;
function key(aW){
return bm(exact(aW),U);
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
var F=m.substr(at,au(m,at));
return(U.signs[F]=U.signs[F]||[key(F).replace(/./g,function(F){return U.han[F]||F;}),exact(F)]);
};
var end=at+au(m,at),az=aH(m,end),own=q(at),folded=own[0];
push(at,end,'h',own[1],folded,kind(m,az)==='h'?[folded+q(az)[0]]:[]);
return end;
}
function dT(start){
var end=start,at=start,cP=[],folded,i;
while(kind(m,at)==='u'){
end=at+1;
at=aH(m,end);
}
folded=key(m.slice(start,end));
for(i=0;i+3<=folded.length;i+=1)cP.push(folded.substr(i,3));
push(start,end,'w',exact(m.slice(start,end)),folded,cP);
return end;
}
function as(start){
var at=start,Z=[],bH=[],ab='',aq=0,Y,ay,i,also;
while(Z.length<15){
for(Y='';S(m.charAt(at));at+=1)Y+=S(m.charAt(at));
if(!Y||kind(m,at)==='w')break;
Z.push(Y);
bH.push(at);
for(ay=0;ay<4&&da.test(m.charAt(at+ay));ay+=1);
if(!ay||ay>3)break;
at+=ay;
}
function cx(from){
var cM=Z.slice(from,from+4).map(function(Y){return Y.length;}).join();
return cM==='1,3,3,4'&&Z[from]==='1'?4:/^3,3,4(,|$)/.test(cM)?3:0;
}
aq=cx(0);
for(i=0;!aq&&i<Z.length&&!cx(i);i+=1){
ab+=Z[i];
if(ab.length>6&&ab.length<16)also=i+1;
if(ab.length===10||ab.length===11&&ab.charAt(0)==='1')break;
}
aq=aq||also;
if(!aq)return 0;
Z.length=aq;
ab=Z.join('');
also=ab.length>10?[ab.slice(-10)]:[];
if(ab.length!==7&&ab.length!==10&&ab.length!==11){
also=also.concat(Z.filter(function(Y){return Y.length>1;}));
}
push(start,bH[aq-1],'n',ab,ab,also);
return bH[aq-1];
}
function cp(at){
return kind(m,at)==='w'&&!S(m.charAt(at))&&kind(m,aH(m,at+au(m,at)))!=='w';
}
function dR(start){
var end=start,at=start,J=[],aJ=0,N=start,F,az,cw;
for(;at<m.length;at+=au(m,at)){
F=m.charAt(at);
if(kind(m,at)==='w'){
aJ+=1;
N=at;
end=at+au(m,at);
}else if(!bf.test(F)){
az=aH(m,at+au(m,at));
if(kind(m,az)!=='w')break;
cw=F==='.'?aJ===1&&cp(N)&&cp(az):
U.inside.indexOf(F)>=0?!S(m.charAt(az)):aP.test(F)||bA.test(F);
if(!cw)break;
J.push(at);
aJ=0;
}
}
dH(start,end,J);
return end;
}
function dH(start,end,J){
var X,bh,little,cJ;
while(J.length){
X=J[0];
little=exact(m.slice(start,X));
if(!aP.test(m.charAt(X))||U.before.indexOf(little)<0)break;
push(start,X+1,'w',little+"'",bm(little,U),[]);
start=aH(m,X+1);
J=J.slice(1);
}
if(J.length){
X=J[J.length-1];
little=exact(m.slice(X+1,end));
cJ=aP.test(m.charAt(X));
if((cJ?U.after:bA.test(m.charAt(X))?U.endings:[]).indexOf(little)>=0){
bh=[aH(m,X+1),end];
end=X;
J=J.slice(0,-1);
}
}
dB(start,end,J);
if(bh)push(bh[0],bh[1],'w',little,bm(little,U),[]);
}
function dB(start,end,J){
var bd=exact(m.slice(start,end)),folded=bm(bd,U),also=[],from=start;
J=J.filter(function(at){return bA.test(m.charAt(at));});
if(J.length){
J.concat(end).forEach(function(bc){
var P=key(m.slice(from,bc));
if(P.length>au(P,0)||by.test(P))also.push(P);
from=bc+1;
});
}
J=U.joined.filter(function(little){return!folded.indexOf(little);})[0]||'';
if(J&&folded.length>2*J.length)also.push(folded.slice(J.length));
push(start,end,dq.test(m.charAt(start))?'s':dj.test(folded)?'n':'w',bd,folded,also);
}
while(at<m.length){
aC=kind(m,at);
at=aC==='o'?at+au(m,at):aC==='h'?han(at):aC==='u'?dT(at):
S(m.charAt(at))&&as(at)||dR(at);
}
return aj;
}
function distance(B,other,aU){
var before=[],N=[],bq,i,j,aT,bn;
if(B===other)return 0;
if(by.test(B+other)||Math.abs(B.length-other.length)>aU)return-1;
for(j=0;j<=other.length;j+=1)N.push(j);
for(i=0;i<B.length;i+=1){
bq=[i+1];
bn=Math.min.apply(null,N);
for(j=0;j<other.length;j+=1){
aT=Math.min(N[j]+(B.charAt(i)===other.charAt(j)?0:1),N[j+1]+1,bq[j]+1);
if(i&&j&&B.charAt(i)===other.charAt(j-1)&&B.charAt(i-1)===other.charAt(j))aT=Math.min(aT,before[j-1]+1);
bq.push(aT);
bn=Math.min(bn,aT);
}
if(bn>aU)return-1;
before=N;
N=bq;
}
return N[other.length]<=aU?N[other.length]:-1;
}
take('',{});
return{asked:asked,distance:distance,take:take};
})();
function fanalSearchTables(tag,C){
fanalWords.take(tag,C);
}
var fanalSeek=function(aj){
var bz='0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
var dg=16,bx=3,dm=2,cZ=3,dd=0.1,dc=4,dp=0.3,ds=0.5,dt=5,cX=0.8,cf=0.35,ce=0.8,cY=1.5,dh=1.1,cj=[1,0.55,0.4];
var di={lines:[],ideas:[]};
var start,Q,missing,need,languages,marks,ideas,ad,ba;
function begin(C){
start=C;
start.splits=Object.create(null);
start.small=Object.create(null);
C.x.forEach(function(m){start.splits[m]=true;});
(C.z||'').split(' ').forEach(function(m){start.small[m]=true;});
Q={w:{},n:{},c:{}};
ba=Object.create(null);
}
function bN(m){
var all=[],G=0,at=0,bO,S;
while(at<m.length){
bO=1;
do{
S=bz.indexOf(m.charAt(at));
at+=1;
G+=S%32*bO;
bO*=32;
}while(S>31&&at<m.length);
S=bz.indexOf(m.charAt(at));
at+=1;
if(S>=0)all.push([G,(S>>3)+1,S&7]);
}
return all;
}
function bK(aQ,from){
return aQ?from.slice(0,bz.indexOf(aQ.charAt(0)))+aQ.slice(1):from;
}
function lines(m){
var before='';
return(m?m.split('|'):[]).map(function(A){
var ah=A.split(' '),ct=(ah[1]||'').split('=');
before=bK(ah[0],before);
return{folded:before,stem:bK(ct[0],before),exact:bK(ct[1],before),at:ah[2]||'',meant:ah[3]||''};
});
}
function ca(A){
if(typeof A.at==='string')A.at=bN(A.at);
return A.at;
}
function meant(A){
var ah;
if(typeof A.meant==='string'){
ah=A.meant.split(',');
A.little=ah[0]==='?';
A.many=/^[?~]/.test(ah[0])?+ah.shift().slice(1):0;
A.meant=ah.filter(String).map(function(aQ){
var cG=aQ.split('@'),beside=cG[0].split('+');
return{concept:beside[0]==='!'?-1:+beside[0],beside:beside.slice(1),language:cG[1]};
});
}
return A.meant;
}
function receive(C){
ba=Object.create(null);
Q[C.t][C.i]={
lines:lines(C.w),
ideas:(C.c||'').split('|').map(function(m){
var pages={};
bN(m).forEach(function(B){pages[B[0]]=B[1]/8;});
return m&&{key:'+'+m,pages:pages};
})
};
}
function as(m,count,dO){
var hash=2166136261+(dO||0);
for(var at=0;at<m.length;at+=1)hash=Math.imul(hash ^ m.charCodeAt(at),16777619)>>>0;
return((hash>>>8 ^ hash)>>>0)%count;
}
function dx(q){
var length=Math.min(2,q.length);
while(length<q.length&&length<6&&start.splits[q.slice(0,length)])length+=1;
length=as(q.slice(0,length),8192,start.h);
return start.b.filter(function(end){return end<=length;}).length;
}
function bC(kind,at){
if(Q[kind][at])return Q[kind][at];
missing[kind+'-'+at]=true;
return di;
}
function bucket(q){
return bC('w',dx(q));
}
function dJ(aM){
var bd=0;
while(aM>=2){
aM/=2;
bd+=1;
}
return bd+aM-1;
}
function bR(q){
if(/[0-9\u3040-\u9fff]/.test(q)||q.length<5)return 0;
return q.length<9?1:2;
}
function terms(ai){
var all=[],cR=-1;
aj.asked(ai,start.tag).forEach(function(q){
var D={at:all.length,start:q.start,sort:q.sort,exact:q.exact,folded:q.folded,also:q.also};
if(q.sort==='h'){
if(!q.also.length&&cR===q.start)return;
if(q.also.length){
D.exact=D.folded=q.also[0];
D.also=[];
cR=q.end;
}
}
all.push(D);
});
return all.slice(0,dg);
}
function du(M,ax,u){
M.forEach(function(B){
var aE=ax*B[1]/8,known=u[B[0]];
if(!known||aE>known[0])u[B[0]]=[aE,B[2]];
});
}
function dv(q,other){
var ao=0,ae=Math.max(q.length,other.length);
if(q===other)return true;
if(!bR(q)||!bR(other)||2*ae-q.length-other.length>2)return false;
while(ao<ae&&q.charAt(ao)===other.charAt(ao))ao+=1;
return ao>3&&ae-ao<=2||aj.distance(q,other,1)===1;
}
function H(from,A,ax,bW,u,V){
var M=ca(A);
du(M,ax,u.here);
meant(A).forEach(function(B){
var said=[u.at],aI;
if(V&&(B.language===start.code||u.held&&!B.beside.length))return;
if(!B.beside.every(function(q){
return(V||ad).filter(function(D){return dv(q,D.folded)&&said.push(D.at);}).length;
}))return;
if(B.concept<0)need=need||bW;
else if((aI=(V?bC('c',0):from).ideas[B.concept])){
dK(aI,ax*(bW?1:ds)*(1+dp*Math.min(B.beside.length,3)),said);
u.meant=true;
}
if(B.language&&bW)u.languages[B.language]=true;
});
if(M.length&&!A.little)marks[A.folded]=true;
u.many=Math.max(u.many,A.many);
}
function dK(aI,much,said){
var known=ideas[aI.key]||(ideas[aI.key]={pages:aI.pages,much:0,said:{}});
known.much=Math.max(known.much,much);
said.forEach(function(at){known.said[at]=true;});
}
function take(q,exact,ax,u){
var from=bucket(q),cn=exact!==q,bT=[],cz=[];
from.lines.forEach(function(A){
if(A.folded!==q)return;
var ao=A.exact===exact,M=ao||!cn?bT:cz;
H(from,A,ax*(ao?1:cn?0.75:0.95),true,u);
if(M.indexOf(A.stem)<0)M.push(A.stem);
});
(bT.length?bT:cz).forEach(function(stem){
from.lines.forEach(function(A){
if(A.stem===stem&&A.folded!==q)H(from,A,ax*0.85,true,u);
});
});
}
function none(u){
for(var G in u)return false;
return true;
}
function slips(q){
var ae=bR(q),known=Object.create(null),all=[],before=Object.keys(missing).length;
if(!ae||ba[q])return ba[q]||all;
function cy(A){
var count;
if(known[A.folded])return;
known[A.folded]=true;
if(Math.abs(A.folded.length-q.length)>ae)return;
count=aj.distance(q,A.folded,ae);
if(count>0)all.push([count,A.folded]);
}
bucket(q).lines.forEach(cy);
[[0,1],[1,2],[0,2]].forEach(function(aJ){
bC('n',as(q.charAt(aJ[0])+q.charAt(aJ[1])+q.slice(-1),start.f)).lines.forEach(cy);
});
all.sort(function(B,other){return B[0]-other[0]||(B[1]<other[1]?-1:1);});
all=all.filter(function(B){return B[0]===all[0][0];}).slice(0,dm);
if(Object.keys(missing).length===before)ba[q]=all;
return all;
}
function nearest(asked,ae){
var all=[],own=[],known=Object.create(null);
asked.forEach(function(D){
var q=D.folded,aU=Math.min(4,Math.round(q.length/3));
if(D.sort==='n'||D.known||q.length<4)return;
for(var at in Q.w)Q.w[at].lines.forEach(function(A){
var count=aj.distance(q,A.folded,aU),cO=count>0&&ca(A).length>0;
if(count<1||known[A.folded]||!cO&&!meant(A).some(function(B){return B.concept>=0;}))return;
known[A.folded]=true;
(cO?own:all).push([count,A.exact]);
});
});
all=own.length?own:all;
all.sort(function(B,other){return B[0]-other[0]||(B[1]<other[1]?-1:1);});
return all.slice(0,ae).map(function(B){return B[1];});
}
function ar(u){
return none(u.here)&&!u.meant;
}
function cq(from,q,u,V){
if(q.length>=bx)from.lines.forEach(function(A){
if(A.folded.length>q.length&&A.folded.slice(0,q.length)===q)H(from,A,0.6*q.length/A.folded.length,false,u,V);
});
}
function small(D){
return start.small[D.folded];
}
function dD(D,at){
var u={here:{},meant:false,many:0,at:at,languages:{}},q=D.folded,from,cA;
if(small(D)&&(at+1<ad.length||q.length<bx)&&!ad.every(small)){
D.little=u.filed=u.held=u.small=true;
return u;
}
from=bucket(q);
take(q,D.exact,1,u);
cA=!u.meant&&Object.keys(u.here).length<cZ;
D.also.forEach(function(key){
if(D.sort==='n'?ar(u):cA)take(key,key,D.sort==='n'?0.9:0.6,u);
});
D.little=from.lines.some(function(A){return A.folded===q&&meant(A)&&A.little;});
u.held=!none(u.here);
u.filed=!ar(u)||D.little||D.sort==='n';
if(at+1===ad.length||ar(u)&&!D.little)cq(from,q,u);
return u;
}
function cv(I,V,bS,ac){
V.forEach(function(D,as){
var u=ac[D.at],q=D.folded,from=I.bucket(q);
if(u.small||bS&&(u.filed||!ar(u)))return;
(bS?I.slips(q):[[0,q]]).forEach(function(aD){
I.bucket(aD[1]).lines.forEach(function(A){
if(A.folded===aD[1])H(from,A,cj[aD[0]],true,u,V);
});
});
u.filed=u.filed||u.meant;
if(!bS&&(as+1===V.length||!u.filed))cq(from,q,u,V);
});
}
function dG(u,am){
var q=ad[u.at].folded;
ad[u.at].known=u.small||!ar(u);
if(u.filed)return;
if(ar(u)&&q.length>4){
bucket(q).lines.forEach(function(A){
var stem=A.stem.length;
if(stem>=4&&stem+5>=q.length&&q.slice(0,stem)===A.stem)H(bucket(q),A,0.55,true,u);
});
}
if(ar(u)&&am)slips(q).forEach(function(aD){take(aD[1],aD[1],cj[aD[0]],u);});
}
function Y(G){
return start.g[section(G)];
}
function dE(G,ac,aL,bw,all){
var aZ=0,held=0,av=1,N=-9,bi={},key,aE,bP;
for(key in ideas){
aE=ideas[key].pages[G];
if(!aE)continue;
aZ+=dc*ideas[key].much*aE;
for(var at in ideas[key].said)bi[at]=Math.max(bi[at]||0,aE);
}
ac.forEach(function(u,at){
var here=u.here[G],much=bw[at]*(bi[at]||0);
held+=here?Math.max(much,aL[at]):much;
if(!here)return;
aZ+=aL[at]*here[0]*(bi[at]?cX:1);
if(here[1]===N)av*=1.1;
else if(Math.abs(here[1]-N)===1)av*=1.05;
N=here[1];
});
bP=all?held/all:0;
aZ*=(cf+(1-cf)*bP*bP)*Math.min(av,cY)*(ce+(1-ce)*Y(G)[2]/10);
return need&&Y(G)[1]?aZ*dh:aZ;
}
function clear(){
return(missing={});
}
function seek(ai,I){
var all=0,bD={},abroad=I?I.clear():{},V,am,ac,aL,bw,key;
ad=terms(ai);
clear();
languages={};
marks=Object.create(null);
ideas={};
need=false;
ac=ad.map(dD);
V=I&&none(missing)&&ac.some(function(u){return!u.filed&&ar(u);})?I.terms(ai):[];
V.forEach(function(D){
D.at=0;
ad.forEach(function(own){if(own.start<=D.start)D.at=own.at;});
});
cv(I,V,false,ac);
am=none(missing)&&none(abroad);
ac.forEach(function(u){dG(u,am);});
if(none(missing)&&am)cv(I,V,true,ac);
ac.forEach(function(u){
if(none(u.here))for(var code in u.languages)languages[code]=true;
});
aL=ac.map(function(u,at){
var much=dJ(1+Math.max(start.n,1)/Math.max(Object.keys(u.here).length,u.many,1));
return ad[at].little?much*dd:much;
});
bw=ac.map(function(u,at){
var much=none(u.here)?0:aL[at];
for(key in ideas)if(ideas[key].said[at])much=Math.max(much,dt*Math.min(1,ideas[key].much));
for(var G in u.here)bD[G]=true;
all+=much;
return much;
});
for(key in ideas)for(var G in ideas[key].pages)bD[G]=true;
return{
need:need,languages:Object.keys(languages).sort(),missing:Object.keys(missing),abroad:Object.keys(abroad),marks:marks,
known:ad.some(function(D){return D.known;}),terms:ad,
hits:Object.keys(bD).map(function(G){
return[+G,Math.floor(dE(G,ac,aL,bw,all)*1000000+0.5)];
}).sort(function(B,other){return other[1]-B[1]||B[0]-other[0];})
};
}
function complete(ai,ae){
var D=terms(ai).pop(),known={};
if(!D||D.sort==='n'||D.folded.length<bx)return[];
return bucket(D.folded).lines.filter(function(A){
return A.folded.slice(0,D.folded.length)===D.folded&&A.exact!==D.exact&&ca(A).length;
}).sort(function(B,other){return other.at.length-B.at.length||(B.folded<other.folded?-1:1);}).filter(function(A){
return!known[A.stem]&&(known[A.stem]=true);
}).slice(0,ae).map(function(A){
return ai.slice(0,D.start)+A.exact;
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
bN(m).forEach(function(B){all[B[0]]=true;});
return all;
}
return{begin:begin,receive:receive,terms:terms,bucket:bucket,slips:slips,clear:clear,seek:seek,complete:complete,nearest:nearest,section:section,pages:pages};
};
var fanalSearch=(function(G,bv,aj,dP){
var O=G.querySelector('.search');
if(!O||!''.normalize||!Math.imul||!(O.querySelector('template')||'').content)return function(){};
var cc=3,be=7,cW=5,dn=20,ck=bv.innerHeight<700?4:6,dk=250,de=1000,cb=3000,aF='',cd='*',cl='student';
var start=null,ag=Object.create(null),aa=bv.location.hash.slice(1),cK={},asked={},cQ={},aG=[],narrow;
var aO=be,ak=-1,aA=[],open=false,cN=false,bZ=[],bJ=cb,bj='',before,bX,aM,cL;
var bI,R,M,clear,said,aK,af,wait=K('p',O.getAttribute('data-wait'));
function K(name,m,kind){
var aw=G.createElement(name);
if(m)aw.textContent=m;
if(kind)aw.className=kind;
return aw;
}
function H(aR){
for(var at=1;at<arguments.length;at+=1)if(arguments[at])aR.appendChild(arguments[at]);
return aR;
}
function bk(aw){
while(aw.firstChild)aw.removeChild(aw.firstChild);
}
function bu(m){
if(aK.textContent!==m)aK.textContent=m;
}
function bG(){
var bU=G.querySelector('.crisis'),bF=K('div','','helpbox');
if(!bU)return null;
H(bF,K('p',bU.getAttribute('aria-label'),'title'));
[].forEach.call(bU.querySelectorAll('p'),function(A){
if(!/\d/.test(A.textContent))return;
A=H(bF,A.cloneNode(true)).lastChild;
A.className='how';
});
return bF;
}
function cs(){
var m=O.getAttribute('data-fail');
if(!aK)return(wait.textContent=m);
cU();
bu(m);
H(af,bG());
}
function cU(){
clearTimeout(bX);
bk(af);
said.textContent=bj='';
}
function bQ(name,version,from){
return(ag[name]={name:name,version:version,from:from||O.getAttribute('data-from').slice(0,-1)+(name&&'-'+name)+'/',seek:dP(aj),records:{}});
}
function aV(own,name,co){
var aB=K('script'),from=own.from+name;
asked[from]=true;
aB.async=true;
aB.setAttribute('data-script','');
function cu(){G.head.removeChild(aB);}
aB.onerror=function(){
cu();
delete asked[from];
if(start&&bZ.indexOf(from)<0)return;
cs();
clearTimeout(cL);
cL=setTimeout(function(){
bJ*=2;
if(start)an(true);
else aV(own,name);
},bJ);
};
aB.onload=cu;
aB.src=from+'.js'+(co?'?'+co:'');
G.head.appendChild(aB);
}
function begin(own,C){
own.start=C;
own.seek.begin(C);
}
function receive(C){
var own=ag[C.o],name=C.t==='s'?'start':C.t+'-'+C.i,cT=own.start?own.start.v:own.version;
if(C.v!==cT&&!cQ[own.from+name]){
cQ[own.from+name]=true;
return aV(own,name,cT);
}
if(C.t==='s'){
begin(own,C);
if(own.name===aF){
start=C;
if(C.a)begin(bQ(cd,'',O.getAttribute('data-root')+'search/all-languages/'),C.a);
dy();
}
return an(true);
}
if(C.v!==own.start.v){
cN=true;
C={t:C.t,i:C.i,w:'',c:'',d:[]};
}
bJ=cb;
if(C.t==='f'){
own.narrow=C.d;
return bl();
}
if(C.t==='r')own.records[C.i]=C.d;
else own.seek.receive(C);
an(true);
if(open&&C.t==='w'&&ak<0)cD();
}
function dy(){
var dF=G.importNode(O.querySelector('template').content,true),bV=K('link'),I;
bV.rel='stylesheet';
bV.href=O.getAttribute('data-style');
G.head.appendChild(bV);
bk(O);
O.setAttribute('data-script','');
O.setAttribute('role','search');
H(O,dF);
function P(name){return O.querySelector(name);}
bI=P('label');
R=P('input');
M=P('ul');
clear=P('button');
I=P('select');
narrow=P('details');
said=P('.search-count');
aK=P('.search-note');
af=P('.search-results');
narrow.addEventListener('toggle',function(){if(narrow.open)am('f-0');});
if(I&&aa===cl)O.removeChild(I.parentNode);
else if(I){
I.value=aa;
cr(I,function(){
aa=I.value;
bl();
});
}
bl();
R.addEventListener('input',bY);
R.addEventListener('keydown',dM);
clear.addEventListener('click',function(){
R.value='';
bY();
R.focus();
});
bv.addEventListener('pagehide',function(){
R.value='';
narrow.open=false;
bl();
bY();
});
}
function cr(aN,bE){
aN.addEventListener('change',function(){
bE(aN.selectedIndex);
aO=be;
before=null;
an(true);
});
}
function dL(bb,bo,bE){
var aN=K('select');
bo.forEach(function(name){H(aN,K('option',name));});
cr(aN,bE);
return H(K('label',bb),aN);
}
function am(name){
var own=ag[aa];
if(!asked[own.from+name])aV(own,name);
}
function Y(bb,bo,test){
var as=aG.length;
if(bo.length<2)return;
aG.push(null);
H(narrow,dL(bb,[start.s.any].concat(bo),function(at){aG[as]=at?test(at-1):null;}));
}
function bl(){
var own=ag[aa];
aG=[];
while(narrow.children[1])narrow.removeChild(narrow.children[1]);
if(!own.start)return am('start');
if(!own.narrow)return narrow.open?am('f-0'):null;
function X(B){return B[0];}
Y(start.s.kind,own.start.g.map(X),function(at){
return function(G){return own.seek.section(G)===at;};
});
own.narrow.forEach(function(B){
var dU=own.seek.pages(B[2]);
Y(B[0],B[1].map(X),function(at){
var pages=own.seek.pages(B[1][at][1]);
return function(G){return pages[G]||dU[G];};
});
});
}
function cC(){
return aG.some(function(test){return test;});
}
function av(){
aA=[];
ak=-1;
M.hidden=true;
bk(M);
R.setAttribute('aria-expanded','false');
R.removeAttribute('aria-activedescendant');
}
function bs(){
open=false;
av();
}
function cD(){
av();
aA=(ag[aa].start?ag[aa]:ag[aF]).seek.complete(R.value,ck);
aA.forEach(function(m,at){
var T=K('li',m);
T.id='page-search-'+at;
T.dir='auto';
T.setAttribute('role','option');
T.setAttribute('aria-selected','false');
T.addEventListener('mousedown',function(ap){
ap.preventDefault();
bB(m);
});
H(M,T);
});
M.hidden=!aA.length;
R.setAttribute('aria-expanded',String(aA.length>0));
}
function bB(m){
R.value=m;
bs();
aO=be;
an(true);
}
function dA(at){
if(ak>=0)M.children[ak].setAttribute('aria-selected','false');
ak=at;
if(at<0)return R.removeAttribute('aria-activedescendant');
M.children[at].setAttribute('aria-selected','true');
R.setAttribute('aria-activedescendant',M.children[at].id);
}
function dM(ap){
var key=ap.keyCode,count=aA.length;
if((key===40||key===38)&&count){
ap.preventDefault();
dA(key===40?(ak+2)%(count+1)-1:(ak+count+1)%(count+1)-1);
}else if(key===13&&!ap.isComposing){
ap.preventDefault();
if(ak>=0)return bB(aA[ak]);
bs();
an(true);
}else if(key===9){
bs();
}else if(key===27&&count){
ap.preventDefault();
ap.stopPropagation();
bs();
}
}
function bY(){
aO=be;
before=null;
open=!!R.value.trim();
if(open&&!bj&&bI.getBoundingClientRect().top>bv.innerHeight/3)bI.scrollIntoView();
an();
if(open)cD();
else av();
}
function cS(Q,aY){
clearTimeout(aM);
if(Q.length&&!aY)aM=setTimeout(function(){an(true);},/(^|\s)[a-z\u00c0-\u06ff]{1,2}$/i.test(R.value)?de:dk);
else Q.forEach(function(W){if(!asked[W[0].from+W[1]])aV(W[0],W[1]);});
bZ=Q.map(function(W){return W[0].from+W[1];});
if(Q.length&&aY)bu(start.s.wait);
return Q.length>0;
}
function an(aY){
var ai=R.value,Q=[],aC={},bg;
if(!ai.trim()){
cU();
bZ=[];
return bu('');
}
bg=(aa&&!cC()?[aa,aF]:[aa]).map(function(name,at){
var own=ag[name],every=ag[cd],E=own.start?own.seek.seek(ai,every&&every.start.v===own.start.y&&every.seek):{missing:['start'],abroad:[],hits:[]};
E.own=own;
E.all=E.hits.length;
E.missing.forEach(function(W){Q.push([own,W]);});
E.abroad.forEach(function(W){Q.push([every,W]);});
E.hits=E.hits.filter(function(L){
return at?aa!==cl||!own.start.g[own.seek.section(L[0])][3]:aG.every(function(test){return!test||test(L[0]);});
});
E.top=E.hits.slice(0,at?cW:aO);
return E;
});
if(cS(Q,aY))return;
bg.forEach(function(E){
E.top.forEach(function(L){
var W=Math.floor(L[0]/E.own.start.r),name='r-'+W;
if(E.own.records[W]||aC[E.own.from+name])return;
aC[E.own.from+name]=true;
Q.push([E.own,name]);
});
});
if(!cS(Q,aY))dQ(bg[0],bg[1]);
}
function cB(m,E,aR){
var at=0,N=E.terms[E.terms.length-1];
(cK[m]||(cK[m]=aj.asked(m,start.tag))).forEach(function(q){
var dw=N&&N.folded.length>2&&q.folded.slice(0,N.folded.length)===N.folded;
var cF=q.sort==='h'&&q.also[0]&&E.marks[q.also[0]];
if((!dw&&!cF&&!E.marks[q.folded])||q.start<at)return;
H(aR,G.createTextNode(m.slice(at,q.start)),K('mark',m.slice(q.start,at=cF?q.end+1:q.end)));
});
return H(aR,G.createTextNode(m.slice(at)));
}
function aX(L,own){
return own.records[Math.floor(L[0]/own.start.r)][L[0]%own.start.r];
}
function dN(L,E,dI){
var own=E.own,B=aX(L,own),T=K('li'),al=K('a');
al.href=O.getAttribute('data-root')+B[1]+O.getAttribute('data-end');
if(B[3]){
al.lang=B[3];
al.dir=B[4];
}
cB(B[0],E,al);
H(T,H(K(dI),al));
if(B[2])H(T,cB(B[2],E,K('p')));
return H(T,K('p',own.start.g[own.seek.section(L[0])][0],'search-kind'));
}
function dz(dS){
var aS=K('ul','','row');
dS.forEach(function(m){
var T=K('button',m);
T.type='button';
T.dir='auto';
T.addEventListener('click',function(){
bB(m);
R.focus();
});
H(aS,H(K('li'),T));
});
return aS;
}
function P(bb,hits,E){
var aS=K('ul','','items');
hits.forEach(function(L){H(aS,dN(L,E,'h3'));});
H(af,K('h2',bb),aS);
}
function dQ(E,beside){
var own=E.own,Z={},cE=[],bL=[],cH={},I=[],count=E.hits.length,hits,more,key;
var languages=E.languages.map(function(code){return start.l[code]?start.l[code][0]:code;});
hits=E.top.filter(function(L){return aX(L,own)&&(cH[aX(L,own)[1]]=true);});
if(beside){
count+=beside.hits.length;
I=beside.top.filter(function(L){return aX(L,beside.own)&&!cH[aX(L,beside.own)[1]];});
}
more=hits.length+I.length;
if(cN&&!more)return cs();
bu(!more?E.all&&cC()?start.s.few:start.s.other:languages.length?start.s.understood.replace('{list}',languages.join(', ')):E.known||beside&&beside.known?'':start.s.none);
key=[R.value,aK.textContent,aa,hits.join(),I.join()].join('|');
if(key===bj)return;
bk(af);
bj=key;
clearTimeout(bX);
bX=setTimeout(function(){said.textContent=start.s.count.replace('{n}',count);},300);
if(!more){
bL=E.all?[]:own.seek.nearest(E.terms,ck);
if(bL.length)H(af,K('h2',start.s.suggestions),dz(bL));
H(af,bG());
return;
}
if(hits.length)P(start.s.best,hits.slice(0,cc),E);
more=E.need||beside&&beside.need;
if(more||aK.textContent===start.s.none)H(af,bG());
if(more&&I.length)P(start.s.beside,I.splice(0),beside);
hits.slice(cc).forEach(function(L){
var name=own.seek.section(L[0]);
if(!Z[name])cE.push(name);
(Z[name]=Z[name]||[]).push(L);
});
cE.forEach(function(name){P(own.start.g[name][0],Z[name],E);});
if(before){
more=[].filter.call(af.querySelectorAll('h3 a'),function(al){return before.indexOf(al.href)<0;})[0];
before=null;
if(more)more.focus();
}
if(E.hits.length>aO){
more=K('button',start.s.more);
more.type='button';
more.addEventListener('click',function(){
before=[].map.call(af.querySelectorAll('h3 a'),function(al){return al.href;});
aO+=dn;
an(true);
});
H(af,more);
}
if(I.length)P(start.s.beside,I,beside);
}
bQ(aF,O.getAttribute('data-version'));
[].forEach.call(O.querySelectorAll('[id]'),function(B){bQ(B.id,B.getAttribute('data-version'));});
if(!ag[aa])aa=aF;
H(O,wait);
aV(ag[aF],'start');
return receive;
})(document,window,fanalWords,fanalSeek);