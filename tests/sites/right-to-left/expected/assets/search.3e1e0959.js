var fanalWords=(function(){
var cg=/[\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u02c2-\u02c5\u02d2-\u02df\u037e\u0384-\u0385\u0387\u055a-\u055f\u0589-\u058f\u05be\u05c0\u05c3\u05c6\u05f3-\u060f\u061b-\u061f\u066a-\u066d\u06d4\u06dd-\u06de\u06e9\u06fd-\u06fe\u0700-\u070f\u0964-\u0965\u0970\u0e3f\u0e4f\u0e5a-\u0e5b\u104a-\u104f\u10fb\u1360-\u1368\u1400\u166d-\u166e\u1680\u17d4-\u17d6\u17d8-\u17db\u1800-\u180a\u2000-\u206f\u207a-\u207e\u208a-\u208e\u20a0-\u20cf\u2103-\u2106\u2117-\u2118\u211e-\u2123\u2190-\u2bff\u2e00-\u3004\u3008-\u3020\u3030\u303d-\u303f\u309b-\u309c\u30a0\u30fb\u31c0-\u31ef\u3200-\u33ff\u4dc0-\u4dff\ua789-\ua78a\ue000-\uf8ff\ufd3e-\ufd4f\ufe10-\ufe1f\ufe30-\ufe6f\ufeff-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff\ud834\ud83c-\ud83f\udb40-\udbff]/,ch=new RegExp(cg.source,'g');
var bf=/[\u00ad\u034f\u061c\u0640\u180b-\u180f\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/,dk=new RegExp(bf.source,'g');
var aP=/[\u0027\u2019\u2018\u201b\u02bc\u02bb\u02b9\u02c8\u0060\u00b4\u2032\uff07\ua78b\ua78c]/,cV=new RegExp(aP.source,'g');
var bA=/[\u002d\u2010\u2011\ufe63\uff0d\u00b7\u2027\u200c]/,cZ=/[\u0020\u00a0\u202f\u2009\u002d\u2010\u2011\u2012\u2013\u002e\u0028\u0029\u002f]/;
var da=/[\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ud840-\ud8bf]/,dq=/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/,dp=/[\u1401-\u167f\u18b0-\u18ff]/,by=/[0-9]/,ci=/^[a-z0-9]*$/i,di=/^[0-9]+$/;
var cm='0٠۰߀०০੦૦୦௦౦೦൦๐໐༠၀០᠐０';
var de=/[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f]/g;
var dB=bp('œ=oe æ=ae ß=ss ø=o đ=d ð=d ł=l ħ=h ı=i þ=th ς=σ ɨ=i ٱ=ا ى=ي ی=ي ة=ه ۃ=ه ہ=ه ھ=ه ە=ه ک=ك ڪ=ك ਼= ੱ= ੰ= ਂ= ਁ= ़= ऩ=न ऱ=र ऴ=ळ ँ=ं');
var bt={};
function bp(q){
var bc={},from=[];
q.split(' ').forEach(function(br){
var at=br.indexOf('=');
bc[br.slice(0,at)]=br.slice(at+1);
from.push(br.slice(0,at));
});
from.sort(function(B,other){return other.length-B.length;});
from=new RegExp(from.join('|'),'g');
return function(m){return m.replace(from,function(A){return bc[A];});};
}
function M(q){
return q?q.split(' '):[];
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
function kind(q,at){
var F=q.charAt(at);
if(F>='a'&&F<='z')return 'w';
if(F>='\u4e00'&&F<='\u9fff')return 'h';
if(/[\udc00-\udfff]/.test(F)&&at)F=q.charAt(at-1);
if(!F||cg.test(F)||aP.test(F)||bf.test(F))return 'o';
if(F<'\u0e00'||S(F))return 'w';
return da.test(F)?'h':dq.test(F)?'u':'w';
}
function au(q,at){
return/[\ud800-\udbff]/.test(q.charAt(at))?2:1;
}
function aH(q,at){
while(bf.test(q.charAt(at)))at+=1;
return at;
}
function cI(q){
q=q.replace(/[^\0-\x7f]/g,function(F){return S(F)||F;});
return q.replace(/[\u2010\u2011]/g,'-').replace(cV,"'");
}
function exact(aW){
return ci.test(aW)?aW.toLowerCase():cI(cI(aW.replace(dk,'')).normalize('NFKC')).toLowerCase();
}
function bm(m,U){
if(!ci.test(m)){
m=dB(m.normalize('NFD').toLowerCase().replace(de,'').normalize('NFC'));
m=m.replace(ch,function(F){return U.inside.indexOf(F)<0?'':F;});
}
U.passes.forEach(function(bp){m=bp(m);});
return m.replace(ch,'');
}
function asked(q,tag){
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
var m=function(at){
var F=q.substr(at,au(q,at));
return(U.signs[F]=U.signs[F]||[key(F).replace(/./g,function(F){return U.han[F]||F;}),exact(F)]);
};
var end=at+au(q,at),az=aH(q,end),own=m(at),folded=own[0];
push(at,end,'h',own[1],folded,kind(q,az)==='h'?[folded+m(az)[0]]:[]);
return end;
}
function dS(start){
var end=start,at=start,cP=[],folded,i;
while(kind(q,at)==='u'){
end=at+1;
at=aH(q,end);
}
folded=key(q.slice(start,end));
for(i=0;i+3<=folded.length;i+=1)cP.push(folded.substr(i,3));
push(start,end,'w',exact(q.slice(start,end)),folded,cP);
return end;
}
function as(start){
var at=start,Z=[],bH=[],ab='',ar=0,Y,ay,i,also;
while(Z.length<15){
for(Y='';S(q.charAt(at));at+=1)Y+=S(q.charAt(at));
if(!Y||kind(q,at)==='w')break;
Z.push(Y);
bH.push(at);
for(ay=0;ay<4&&cZ.test(q.charAt(at+ay));ay+=1);
if(!ay||ay>3)break;
at+=ay;
}
function cx(from){
var cM=Z.slice(from,from+4).map(function(Y){return Y.length;}).join();
return cM==='1,3,3,4'&&Z[from]==='1'?4:/^3,3,4(,|$)/.test(cM)?3:0;
}
ar=cx(0);
for(i=0;!ar&&i<Z.length&&!cx(i);i+=1){
ab+=Z[i];
if(ab.length>6&&ab.length<16)also=i+1;
if(ab.length===10||ab.length===11&&ab.charAt(0)==='1')break;
}
ar=ar||also;
if(!ar)return 0;
Z.length=ar;
ab=Z.join('');
also=ab.length>10?[ab.slice(-10)]:[];
if(ab.length!==7&&ab.length!==10&&ab.length!==11){
also=also.concat(Z.filter(function(Y){return Y.length>1;}));
}
push(start,bH[ar-1],'n',ab,ab,also);
return bH[ar-1];
}
function cp(at){
return kind(q,at)==='w'&&!S(q.charAt(at))&&kind(q,aH(q,at+au(q,at)))!=='w';
}
function dQ(start){
var end=start,at=start,J=[],aJ=0,N=start,F,az,cw;
for(;at<q.length;at+=au(q,at)){
F=q.charAt(at);
if(kind(q,at)==='w'){
aJ+=1;
N=at;
end=at+au(q,at);
}else if(!bf.test(F)){
az=aH(q,at+au(q,at));
if(kind(q,az)!=='w')break;
cw=F==='.'?aJ===1&&cp(N)&&cp(az):
U.inside.indexOf(F)>=0?!S(q.charAt(az)):aP.test(F)||bA.test(F);
if(!cw)break;
J.push(at);
aJ=0;
}
}
dG(start,end,J);
return end;
}
function dG(start,end,J){
var X,bh,little,cJ;
while(J.length){
X=J[0];
little=exact(q.slice(start,X));
if(!aP.test(q.charAt(X))||U.before.indexOf(little)<0)break;
push(start,X+1,'w',little+"'",bm(little,U),[]);
start=aH(q,X+1);
J=J.slice(1);
}
if(J.length){
X=J[J.length-1];
little=exact(q.slice(X+1,end));
cJ=aP.test(q.charAt(X));
if((cJ?U.after:bA.test(q.charAt(X))?U.endings:[]).indexOf(little)>=0){
bh=[aH(q,X+1),end];
end=X;
J=J.slice(0,-1);
}
}
dA(start,end,J);
if(bh)push(bh[0],bh[1],'w',little,bm(little,U),[]);
}
function dA(start,end,J){
var bd=exact(q.slice(start,end)),folded=bm(bd,U),also=[],from=start;
J=J.filter(function(at){return bA.test(q.charAt(at));});
if(J.length){
J.concat(end).forEach(function(bc){
var P=key(q.slice(from,bc));
if(P.length>au(P,0)||by.test(P))also.push(P);
from=bc+1;
});
}
J=U.joined.filter(function(little){return!folded.indexOf(little);})[0]||'';
if(J&&folded.length>2*J.length)also.push(folded.slice(J.length));
push(start,end,dp.test(q.charAt(start))?'s':di.test(folded)?'n':'w',bd,folded,also);
}
while(at<q.length){
aC=kind(q,at);
at=aC==='o'?at+au(q,at):aC==='h'?han(at):aC==='u'?dS(at):
S(q.charAt(at))&&as(at)||dQ(at);
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
var df=16,bx=3,dl=3,dc=0.1,db=4,dn=0.3,dr=0.5,ds=5,cX=0.8,cf=0.35,ce=0.8,cY=1.5,dg=1.1,cj=[1,0.55,0.4];
var dh={lines:[],ideas:[]};
var start,Q,missing,need,languages,marks,ideas,ad,ba;
function begin(C){
start=C;
start.splits={};
start.small={};
start.e=C.e||'';
C.x.forEach(function(q){start.splits[q]=true;});
(C.z||'').split(' ').forEach(function(q){start.small[q]=true;});
Q={w:{},n:{},c:{}};
ba={};
}
function bN(q){
var all=[],G=0,at=0,bO,S;
while(at<q.length){
bO=1;
do{
S=bz.indexOf(q.charAt(at));
at+=1;
G+=S%32*bO;
bO*=32;
}while(S>31&&at<q.length);
S=bz.indexOf(q.charAt(at));
at+=1;
if(S>=0)all.push([G,(S>>3)+1,S&7]);
}
return all;
}
function bK(aQ,from){
return aQ?from.slice(0,bz.indexOf(aQ.charAt(0)))+aQ.slice(1):from;
}
function lines(q){
var before='';
return(q?q.split('|'):[]).map(function(u){
var ah=u.split(' '),ct=(ah[1]||'').split('=');
before=bK(ah[0],before);
return{folded:before,stem:bK(ct[0],before),exact:bK(ct[1],before),at:ah[2]||'',meant:ah[3]||''};
});
}
function ca(u){
if(typeof u.at==='string')u.at=bN(u.at);
return u.at;
}
function meant(u){
var ah;
if(typeof u.meant==='string'){
ah=u.meant.split(',');
u.little=ah[0]==='?';
u.many=/^[?~]/.test(ah[0])?+ah.shift().slice(1):0;
u.meant=ah.filter(String).map(function(aQ){
var cG=aQ.split('@'),beside=cG[0].split('+');
return{concept:beside[0]==='!'?-1:+beside[0],beside:beside.slice(1),language:cG[1]};
});
}
return u.meant;
}
function receive(C){
ba={};
Q[C.t][C.i]={
lines:lines(C.w),
ideas:(C.c||'').split('|').map(function(q){
var pages={};
bN(q).forEach(function(B){pages[B[0]]=B[1]/8;});
return q&&{key:'+'+q,pages:pages};
})
};
}
function as(q,count,dN){
var hash=2166136261+dN;
for(var at=0;at<q.length;at+=1)hash=Math.imul(hash ^ q.charCodeAt(at),16777619)>>>0;
return((hash>>>8 ^ hash)>>>0)%count;
}
function dw(m){
var length;
while(m.length>3&&start.e.indexOf(m.charAt(0))>=0)m=m.slice(1);
length=Math.min(2,m.length);
while(length<m.length&&length<6&&start.splits[m.slice(0,length)])length+=1;
length=as(m.slice(0,length),8192,start.h);
return start.b.filter(function(end){return end<=length;}).length;
}
function bC(kind,at){
if(Q[kind][at])return Q[kind][at];
missing[kind+'-'+at]=true;
return dh;
}
function bucket(m){
return bC('w',dw(m));
}
function dI(aM){
var bd=0;
while(aM>=2){
aM/=2;
bd+=1;
}
return bd+aM-1;
}
function bR(m){
if(/[0-9\u3040-\u9fff]/.test(m)||m.length<5)return 0;
return m.length<9?1:2;
}
function terms(ai){
var all=[],cR=-1;
aj.asked(ai,start.tag).forEach(function(m){
var D={at:all.length,start:m.start,sort:m.sort,exact:m.exact,folded:m.folded,also:m.also};
if(m.sort==='h'){
if(!m.also.length&&cR===m.start)return;
if(m.also.length){
D.exact=D.folded=m.also[0];
D.also=[];
cR=m.end;
}
}
all.push(D);
});
return all.slice(0,df);
}
function dt(M,ax,A){
M.forEach(function(B){
var aE=ax*B[1]/8,known=A[B[0]];
if(!known||aE>known[0])A[B[0]]=[aE,B[2]];
});
}
function du(m,other){
var ap=0,ae=Math.max(m.length,other.length);
if(m===other)return true;
if(!bR(m)||!bR(other)||2*ae-m.length-other.length>2)return false;
while(ap<ae&&m.charAt(ap)===other.charAt(ap))ap+=1;
return ap>3&&ae-ap<=2||aj.distance(m,other,1)===1;
}
function H(from,u,ax,bW,A,V){
var M=ca(u);
dt(M,ax,A.here);
meant(u).forEach(function(B){
var said=[A.at],aI;
if(V&&(B.language===start.code||A.held&&!B.beside.length))return;
if(!B.beside.every(function(m){
return(V||ad).filter(function(D){return du(m,D.folded)&&said.push(D.at);}).length;
}))return;
if(B.concept<0)need=need||bW;
else if((aI=(V?bC('c',0):from).ideas[B.concept])){
dJ(aI,ax*(bW?1:dr)*(1+dn*Math.min(B.beside.length,3)),said);
A.meant=true;
}
if(B.language&&bW)A.languages[B.language]=true;
});
if(M.length&&!u.little)marks[u.folded]=true;
A.many=Math.max(A.many,u.many);
}
function dJ(aI,much,said){
var known=ideas[aI.key]||(ideas[aI.key]={pages:aI.pages,much:0,said:{}});
known.much=Math.max(known.much,much);
said.forEach(function(at){known.said[at]=true;});
}
function take(m,exact,ax,A){
var from=bucket(m),cn=exact!==m,bT=[],cz=[];
from.lines.forEach(function(u){
if(u.folded!==m)return;
var ap=u.exact===exact,M=ap||!cn?bT:cz;
H(from,u,ax*(ap?1:cn?0.75:0.95),true,A);
if(M.indexOf(u.stem)<0)M.push(u.stem);
});
(bT.length?bT:cz).forEach(function(stem){
from.lines.forEach(function(u){
if(u.stem===stem&&u.folded!==m)H(from,u,ax*0.85,true,A);
});
});
}
function none(A){
for(var G in A)return false;
return true;
}
function slips(m){
var ae=bR(m),known={},all=[],before=Object.keys(missing).length;
if(!ae||ba[m])return ba[m]||all;
function cy(u){
var count;
if(known[u.folded])return;
known[u.folded]=true;
if(Math.abs(u.folded.length-m.length)>ae)return;
count=aj.distance(m,u.folded,ae);
if(count>0)all.push([count,u.folded]);
}
bucket(m).lines.forEach(cy);
[[0,1],[1,2],[0,2]].forEach(function(aJ){
bC('n',as(m.charAt(aJ[0])+m.charAt(aJ[1])+m.slice(-1),start.f,0)).lines.forEach(cy);
});
all.sort(function(B,other){return B[0]-other[0]||(B[1]<other[1]?-1:1);});
all=all.filter(function(B){return B[0]===all[0][0];}).slice(0,dl);
if(Object.keys(missing).length===before)ba[m]=all;
return all;
}
function nearest(asked,ae){
var all=[],own=[],known={};
asked.forEach(function(D){
var m=D.folded,aU=Math.min(4,Math.round(m.length/3));
if(D.sort==='n'||D.known||m.length<4)return;
for(var at in Q.w)Q.w[at].lines.forEach(function(u){
var count=aj.distance(m,u.folded,aU),cO=count>0&&ca(u).length>0;
if(count<1||known[u.folded]||!cO&&!meant(u).some(function(B){return B.concept>=0;}))return;
known[u.folded]=true;
(cO?own:all).push([count,u.exact]);
});
});
all=own.length?own:all;
all.sort(function(B,other){return B[0]-other[0]||(B[1]<other[1]?-1:1);});
return all.slice(0,ae).map(function(B){return B[1];});
}
function am(A){
return none(A.here)&&!A.meant;
}
function cq(from,m,A,V){
if(m.length>=bx)from.lines.forEach(function(u){
if(u.folded.length>m.length&&u.folded.slice(0,m.length)===m)H(from,u,0.6*m.length/u.folded.length,false,A,V);
});
}
function small(D){
return start.small[D.folded];
}
function dC(D,at){
var A={here:{},meant:false,many:0,at:at,languages:{}},m=D.folded,from,cA;
if(small(D)&&(at+1<ad.length||m.length<bx)&&!ad.every(small)){
D.little=A.filed=true;
return A;
}
from=bucket(m);
take(m,D.exact,1,A);
cA=am(A);
D.also.forEach(function(key){
if(D.sort==='n'?am(A):cA)take(key,key,D.sort==='n'?0.9:0.6,A);
});
D.little=from.lines.some(function(u){return u.folded===m&&meant(u)&&u.little;});
A.held=!none(A.here);
A.filed=!am(A)||D.little||D.sort==='n';
if(at+1===ad.length||am(A)&&!D.little)cq(from,m,A);
return A;
}
function cv(I,V,bS,ac){
V.forEach(function(D,as){
var A=ac[D.at],m=D.folded,from=I.bucket(m);
if(bS&&(A.filed||!am(A)))return;
(bS?I.slips(m):[[0,m]]).forEach(function(aD){
I.bucket(aD[1]).lines.forEach(function(u){
if(u.folded===aD[1])H(from,u,cj[aD[0]],true,A,V);
});
});
A.filed=A.filed||A.meant;
if(!bS&&(as+1===V.length||!A.filed))cq(from,m,A,V);
});
}
function dF(A,an){
var m=ad[A.at].folded;
ad[A.at].known=!am(A);
if(A.filed)return;
if(am(A)&&m.length>4){
bucket(m).lines.forEach(function(u){
var stem=u.stem.length;
if(stem>=4&&stem+5>=m.length&&m.slice(0,stem)===u.stem)H(bucket(m),u,0.55,true,A);
});
}
if(am(A)&&an)slips(m).forEach(function(aD){take(aD[1],aD[1],cj[aD[0]],A);});
}
function Y(G){
return start.g[section(G)];
}
function dD(G,ac,aL,bw,all){
var aZ=0,held=0,av=1,N=-9,bi={},key,aE,bP;
for(key in ideas){
aE=ideas[key].pages[G];
if(!aE)continue;
aZ+=db*ideas[key].much*aE;
for(var at in ideas[key].said)bi[at]=Math.max(bi[at]||0,aE);
}
ac.forEach(function(A,at){
var here=A.here[G],much=bw[at]*(bi[at]||0);
held+=here?Math.max(much,aL[at]):much;
if(!here)return;
aZ+=aL[at]*here[0]*(bi[at]?cX:1);
if(here[1]===N)av*=1.1;
else if(Math.abs(here[1]-N)===1)av*=1.05;
N=here[1];
});
bP=all?held/all:0;
aZ*=(cf+(1-cf)*bP*bP)*Math.min(av,cY)*(ce+(1-ce)*Y(G)[2]/10);
return need&&Y(G)[1]?aZ*dg:aZ;
}
function clear(){
return(missing={});
}
function seek(ai,I){
var all=0,bD={},abroad=I?I.clear():{},V,an,ac,aL,bw,key;
ad=terms(ai);
clear();
languages={};
marks={};
ideas={};
need=false;
ac=ad.map(dC);
V=I&&none(missing)&&ac.some(function(A){return!A.filed&&am(A);})?I.terms(ai):[];
V.forEach(function(D){
D.at=0;
ad.forEach(function(own){if(own.start<=D.start)D.at=own.at;});
});
cv(I,V,false,ac);
an=none(missing)&&none(abroad);
ac.forEach(function(A){dF(A,an);});
if(none(missing)&&an)cv(I,V,true,ac);
ac.forEach(function(A){
if(none(A.here))for(var code in A.languages)languages[code]=true;
});
aL=ac.map(function(A,at){
var much=dI(1+Math.max(start.n,1)/Math.max(Object.keys(A.here).length,A.many,1));
return ad[at].little?much*dc:much;
});
bw=ac.map(function(A,at){
var much=none(A.here)?0:aL[at];
for(key in ideas)if(ideas[key].said[at])much=Math.max(much,ds*Math.min(1,ideas[key].much));
for(var G in A.here)bD[G]=true;
all+=much;
return much;
});
for(key in ideas)for(var G in ideas[key].pages)bD[G]=true;
return{
need:need,languages:Object.keys(languages).sort(),missing:Object.keys(missing),abroad:Object.keys(abroad),marks:marks,
known:ad.some(function(D){return D.known;}),terms:ad,
hits:Object.keys(bD).map(function(G){
return[+G,Math.floor(dD(G,ac,aL,bw,all)*1000000+0.5)];
}).sort(function(B,other){return other[1]-B[1]||B[0]-other[0];})
};
}
function complete(ai,ae){
var D=terms(ai).pop(),known={};
if(!D||D.sort==='n'||D.folded.length<bx)return[];
return bucket(D.folded).lines.filter(function(u){
return u.folded.slice(0,D.folded.length)===D.folded&&u.exact!==D.exact&&ca(u).length;
}).sort(function(B,other){return other.at.length-B.at.length||(B.folded<other.folded?-1:1);}).filter(function(u){
return!known[u.stem]&&(known[u.stem]=true);
}).slice(0,ae).map(function(u){
return ai.slice(0,D.start)+u.exact;
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
function pages(q){
var all={};
bN(q).forEach(function(B){all[B[0]]=true;});
return all;
}
return{begin:begin,receive:receive,terms:terms,bucket:bucket,slips:slips,clear:clear,seek:seek,complete:complete,nearest:nearest,section:section,pages:pages};
};
var fanalSearch=(function(G,bv,aj,dO){
var O=G.querySelector('.search');
if(!O||!''.normalize||!Math.imul||!(O.querySelector('template')||'').content)return function(){};
var cc=3,be=7,cW=5,dm=20,ck=bv.innerHeight<700?4:6,dj=250,dd=1000,cb=3000,aF='',cd='*',cl='student';
var start=null,ag=Object.create(null),aa=bv.location.hash.slice(1),cK={},asked={},cQ={},aG=[],narrow;
var aO=be,ak=-1,aA=[],open=false,cN=false,bZ=[],bJ=cb,bj='',before,bX,aM,cL;
var bI,R,M,clear,said,aK,af,wait=K('p',O.getAttribute('data-wait'));
function K(name,q,kind){
var aw=G.createElement(name);
if(q)aw.textContent=q;
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
function bu(q){
if(aK.textContent!==q)aK.textContent=q;
}
function bG(){
var bU=G.querySelector('.crisis'),bF=K('div','','helpbox');
if(!bU)return null;
H(bF,K('p',bU.getAttribute('aria-label'),'title'));
[].forEach.call(bU.querySelectorAll('p'),function(u){
if(!/\d/.test(u.textContent))return;
u=H(bF,u.cloneNode(true)).lastChild;
u.className='how';
});
return bF;
}
function cs(){
var q=O.getAttribute('data-fail');
if(!aK)return(wait.textContent=q);
cU();
bu(q);
H(af,bG());
}
function cU(){
clearTimeout(bX);
bk(af);
said.textContent=bj='';
}
function bQ(name,version,from){
return(ag[name]={name:name,version:version,from:from||O.getAttribute('data-from').slice(0,-1)+(name&&'-'+name)+'/',seek:dO(aj),records:{}});
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
if(start)ao(true);
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
dx();
}
return ao(true);
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
ao(true);
if(open&&C.t==='w'&&ak<0)cD();
}
function dx(){
var dE=G.importNode(O.querySelector('template').content,true),bV=K('link'),I;
bV.rel='stylesheet';
bV.href=O.getAttribute('data-style');
G.head.appendChild(bV);
bk(O);
O.setAttribute('data-script','');
O.setAttribute('role','search');
H(O,dE);
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
narrow.addEventListener('toggle',function(){if(narrow.open)an('f-0');});
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
R.addEventListener('keydown',dL);
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
ao(true);
});
}
function dK(bb,bo,bE){
var aN=K('select');
bo.forEach(function(name){H(aN,K('option',name));});
cr(aN,bE);
return H(K('label',bb),aN);
}
function an(name){
var own=ag[aa];
if(!asked[own.from+name])aV(own,name);
}
function Y(bb,bo,test){
var as=aG.length;
if(bo.length<2)return;
aG.push(null);
H(narrow,dK(bb,[start.s.any].concat(bo),function(at){aG[as]=at?test(at-1):null;}));
}
function bl(){
var own=ag[aa];
aG=[];
while(narrow.children[1])narrow.removeChild(narrow.children[1]);
if(!own.start)return an('start');
if(!own.narrow)return narrow.open?an('f-0'):null;
function X(B){return B[0];}
Y(start.s.kind,own.start.g.map(X),function(at){
return function(G){return own.seek.section(G)===at;};
});
own.narrow.forEach(function(B){
var dT=own.seek.pages(B[2]);
Y(B[0],B[1].map(X),function(at){
var pages=own.seek.pages(B[1][at][1]);
return function(G){return pages[G]||dT[G];};
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
aA.forEach(function(q,at){
var T=K('li',q);
T.id='page-search-'+at;
T.dir='auto';
T.setAttribute('role','option');
T.setAttribute('aria-selected','false');
T.addEventListener('mousedown',function(aq){
aq.preventDefault();
bB(q);
});
H(M,T);
});
M.hidden=!aA.length;
R.setAttribute('aria-expanded',String(aA.length>0));
}
function bB(q){
R.value=q;
bs();
aO=be;
ao(true);
}
function dz(at){
if(ak>=0)M.children[ak].setAttribute('aria-selected','false');
ak=at;
if(at<0)return R.removeAttribute('aria-activedescendant');
M.children[at].setAttribute('aria-selected','true');
R.setAttribute('aria-activedescendant',M.children[at].id);
}
function dL(aq){
var key=aq.keyCode,count=aA.length;
if((key===40||key===38)&&count){
aq.preventDefault();
dz(key===40?(ak+2)%(count+1)-1:(ak+count+1)%(count+1)-1);
}else if(key===13&&!aq.isComposing){
aq.preventDefault();
if(ak>=0)return bB(aA[ak]);
bs();
ao(true);
}else if(key===9){
bs();
}else if(key===27&&count){
aq.preventDefault();
aq.stopPropagation();
bs();
}
}
function bY(){
aO=be;
before=null;
open=!!R.value.trim();
if(open&&!bj&&bI.getBoundingClientRect().top>bv.innerHeight/3)bI.scrollIntoView();
ao();
if(open)cD();
else av();
}
function cS(Q,aY){
clearTimeout(aM);
if(Q.length&&!aY)aM=setTimeout(function(){ao(true);},/(^|\s)[a-z\u00c0-\u06ff]{1,2}$/i.test(R.value)?dd:dj);
else Q.forEach(function(W){if(!asked[W[0].from+W[1]])aV(W[0],W[1]);});
bZ=Q.map(function(W){return W[0].from+W[1];});
if(Q.length&&aY)bu(start.s.wait);
return Q.length>0;
}
function ao(aY){
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
if(!cS(Q,aY))dP(bg[0],bg[1]);
}
function cB(q,E,aR){
var at=0,N=E.terms[E.terms.length-1];
(cK[q]||(cK[q]=aj.asked(q,start.tag))).forEach(function(m){
var dv=N&&N.folded.length>2&&m.folded.slice(0,N.folded.length)===N.folded;
var cF=m.sort==='h'&&m.also[0]&&E.marks[m.also[0]];
if((!dv&&!cF&&!E.marks[m.folded])||m.start<at)return;
H(aR,G.createTextNode(q.slice(at,m.start)),K('mark',q.slice(m.start,at=cF?m.end+1:m.end)));
});
return H(aR,G.createTextNode(q.slice(at)));
}
function aX(L,own){
return own.records[Math.floor(L[0]/own.start.r)][L[0]%own.start.r];
}
function dM(L,E,dH){
var own=E.own,B=aX(L,own),T=K('li'),al=K('a');
al.href=O.getAttribute('data-root')+B[1]+O.getAttribute('data-end');
if(B[3]){
al.lang=B[3];
al.dir=B[4];
}
cB(B[0],E,al);
H(T,H(K(dH),al));
if(B[2])H(T,cB(B[2],E,K('p')));
return H(T,K('p',own.start.g[own.seek.section(L[0])][0],'search-kind'));
}
function dy(dR){
var aS=K('ul','','row');
dR.forEach(function(q){
var T=K('button',q);
T.type='button';
T.dir='auto';
T.addEventListener('click',function(){
bB(q);
R.focus();
});
H(aS,H(K('li'),T));
});
return aS;
}
function P(bb,hits,E){
var aS=K('ul','','items');
hits.forEach(function(L){H(aS,dM(L,E,'h3'));});
H(af,K('h2',bb),aS);
}
function dP(E,beside){
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
if(bL.length)H(af,K('h2',start.s.suggestions),dy(bL));
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
aO+=dm;
ao(true);
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