var fanalWords=(function(){
var cl=/[\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u02c2-\u02c5\u02d2-\u02df\u037e\u0384-\u0385\u0387\u055a-\u055f\u0589-\u058f\u05be\u05c0\u05c3\u05c6\u05f3-\u060f\u061b-\u061f\u066a-\u066d\u06d4\u06dd-\u06de\u06e9\u06fd-\u06fe\u0700-\u070f\u0964-\u0965\u0970\u0e3f\u0e4f\u0e5a-\u0e5b\u104a-\u104f\u10fb\u1360-\u1368\u1400\u166d-\u166e\u1680\u17d4-\u17d6\u17d8-\u17db\u1800-\u180a\u2000-\u206f\u207a-\u207e\u208a-\u208e\u20a0-\u20cf\u2103-\u2106\u2117-\u2118\u211e-\u2123\u2190-\u2bff\u2e00-\u3004\u3008-\u3020\u3030\u303d-\u303f\u309b-\u309c\u30a0\u30fb\u31c0-\u31ef\u3200-\u33ff\u4dc0-\u4dff\ua789-\ua78a\ue000-\uf8ff\ufd3e-\ufd4f\ufe10-\ufe1f\ufe30-\ufe6f\ufeff-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff\ud834\ud83c-\ud83f\udb40-\udbff]/,cm=new RegExp(cl.source,'g');
var bh=/[\u00ad\u034f\u061c\u0640\u180b-\u180f\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/,dq=new RegExp(bh.source,'g');
var aQ=/[\u0027\u2019\u2018\u201b\u02bc\u02bb\u02b9\u02c8\u0060\u00b4\u2032\uff07\ua78b\ua78c]/,cZ=new RegExp(aQ.source,'g');
var bD=/[\u002d\u2010\u2011\ufe63\uff0d\u00b7\u2027\u200c]/,de=/[\u0020\u00a0\u202f\u2009\u002d\u2010\u2011\u2012\u2013\u002e\u0028\u0029\u002f]/;
var df=/[\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ud840-\ud8bf]/,dv=/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/,du=/[\u1401-\u167f\u18b0-\u18ff]/,bB=/[0-9]/,cn=/^[a-z0-9]*$/i,dn=/^[0-9]+$/;
var cr='0٠۰߀०০੦૦୦௦౦೦൦๐໐༠၀០᠐０';
var dj=/[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f]/g;
var dG=br('œ=oe æ=ae ß=ss ø=o đ=d ð=d ł=l ħ=h ı=i þ=th ς=σ ɨ=i ٱ=ا ى=ي ی=ي ة=ه ۃ=ه ہ=ه ھ=ه ە=ه ک=ك ڪ=ك ਼= ੱ= ੰ= ਂ= ਁ= ़= ऩ=न ऱ=र ऴ=ळ ँ=ं');
var bw={};
function br(u){
var be={},from=[];
u.split(' ').forEach(function(bt){
var at=bt.indexOf('=');
be[bt.slice(0,at)]=bt.slice(at+1);
from.push(bt.slice(0,at));
});
from.sort(function(C,other){return other.length-C.length;});
from=new RegExp(from.join('|'),'g');
return function(m){return m.replace(from,function(A){return be[A];});};
}
function M(u){
return u?u.split(' '):[];
}
function take(tag,D){
var han={},bS=D.h||'',i;
for(i=0;i<bS.length;i+=2)han[bS.charAt(i)]=bS.charAt(i+1);
bw[tag]={before:M(D.b),after:M(D.a),endings:M(D.e),joined:new RegExp('^('+M(D.j).join('|')+')'),inside:D.i||'',passes:(D.p||[]).map(br),han:han,signs:{}};
}
function ac(F){
var code=F.charCodeAt(0),i,value;
if(bB.test(F))return F;
if(!(code>=0x660))return '';
for(i=0;i<cr.length;i+=1){
value=code-cr.charCodeAt(i);
if(value>=0&&value<10)return ''+value;
}
return '';
}
function kind(u,at){
var F=u.charAt(at);
if(F>='a'&&F<='z')return 'w';
if(F>='\u4e00'&&F<='\u9fff')return 'h';
if(/[\udc00-\udfff]/.test(F)&&at)F=u.charAt(at-1);
if(!F||cl.test(F)||aQ.test(F)||bh.test(F))return 'o';
if(F<'\u0e00'||ac(F))return 'w';
return df.test(F)?'h':dv.test(F)?'u':'w';
}
function as(u,at){
return/[\ud800-\udbff]/.test(u.charAt(at))?2:1;
}
function aI(u,at){
while(bh.test(u.charAt(at)))at+=1;
return at;
}
function cL(u){
u=u.replace(/[^\0-\x7f]/g,function(F){return ac(F)||F;});
return u.replace(/[\u2010\u2011]/g,'-').replace(cZ,"'");
}
function exact(aX){
return cn.test(aX)?aX.toLowerCase():cL(cL(aX.replace(dq,'')).normalize('NFKC')).toLowerCase();
}
function bo(m,Y){
if(!cn.test(m)){
m=dG(m.normalize('NFD').toLowerCase().replace(dj,'').normalize('NFC'));
m=m.replace(cm,function(F){return Y.inside.indexOf(F)<0?'':F;});
}
Y.passes.forEach(function(br){m=br(m);});
return m.replace(cm,'');
}
function cP(tag){
return bw[tag]||bw[tag.split('-')[0]]||bw[''];
}
function bare(folded,tag,ay){
return folded.replace(cP(tag).joined,function(little){return folded.length-little.length>(ay||Math.max(2,little.length))?'':little;});
}
function asked(u,tag){
var Y=cP(tag),ag=[],at=0,aD;
function key(aX){
return bo(exact(aX),Y);
}
function push(start,end,sort,exact,folded,also){
if(!folded)return;
ag.push({
start:start,end:end,sort:sort,exact:exact,folded:folded,
also:also.filter(function(key,at){return key&&key!==folded&&also.indexOf(key)===at;})
});
}
function han(at){
var m=function(at){
var F=u.substr(at,as(u,at));
return(Y.signs[F]=Y.signs[F]||[key(F).replace(/./g,function(F){return Y.han[F]||F;}),exact(F)]);
};
var end=at+as(u,at),aA=aI(u,end),own=m(at),folded=own[0];
push(at,end,'h',own[1],folded,kind(u,aA)==='h'?[folded+m(aA)[0]]:[]);
return end;
}
function dX(start){
var end=start,at=start,cT=[],folded,i;
while(kind(u,at)==='u'){
end=at+1;
at=aI(u,end);
}
folded=key(u.slice(start,end));
for(i=0;i+3<=folded.length;i+=1)cT.push(folded.substr(i,3));
push(start,end,'w',exact(u.slice(start,end)),folded,cT);
return end;
}
function ar(start){
var at=start,X=[],bM=[],ab='',aq=0,W,ax,i,also;
while(X.length<15){
for(W='';ac(u.charAt(at));at+=1)W+=ac(u.charAt(at));
if(!W||kind(u,at)==='w')break;
X.push(W);
bM.push(at);
for(ax=0;ax<4&&de.test(u.charAt(at+ax));ax+=1);
if(!ax||ax>3)break;
at+=ax;
}
function cB(from){
var cQ=X.slice(from,from+4).map(function(W){return W.length;}).join();
return cQ==='1,3,3,4'&&X[from]==='1'?4:/^3,3,4(,|$)/.test(cQ)?3:0;
}
aq=cB(0);
for(i=0;!aq&&i<X.length&&!cB(i);i+=1){
ab+=X[i];
if(ab.length>6&&ab.length<16)also=i+1;
if(ab.length===10||ab.length===11&&ab.charAt(0)==='1')break;
}
aq=aq||also;
if(!aq)return 0;
X.length=aq;
ab=X.join('');
also=ab.length>10?[ab.slice(-10)]:[];
if(ab.length!==7&&ab.length!==10&&ab.length!==11){
also=also.concat(X.filter(function(W){return W.length>1;}));
}
push(start,bM[aq-1],'n',ab,ab,also);
return bM[aq-1];
}
function ct(at){
return kind(u,at)==='w'&&!ac(u.charAt(at))&&kind(u,aI(u,at+as(u,at)))!=='w';
}
function dU(start){
var end=start,at=start,S=[],bP=0,N=start,F,aA,cA;
for(;at<u.length;at+=as(u,at)){
F=u.charAt(at);
if(kind(u,at)==='w'){
bP+=1;
N=at;
end=at+as(u,at);
}else if(!bh.test(F)){
aA=aI(u,at+as(u,at));
if(kind(u,aA)!=='w')break;
cA=F==='.'?bP===1&&ct(N)&&ct(aA):
Y.inside.indexOf(F)>=0?!ac(u.charAt(aA)):aQ.test(F)||bD.test(F);
if(!cA)break;
S.push(at);
bP=0;
}
}
dK(start,end,S);
return end;
}
function dK(start,end,S){
var V,bj,little,cM;
while(S.length){
V=S[0];
little=exact(u.slice(start,V));
if(!aQ.test(u.charAt(V))||Y.before.indexOf(little)<0)break;
push(start,V+1,'w',little+"'",bo(little,Y),[]);
start=aI(u,V+1);
S=S.slice(1);
}
if(S.length){
V=S[S.length-1];
little=exact(u.slice(V+1,end));
cM=aQ.test(u.charAt(V));
if((cM?Y.after:bD.test(u.charAt(V))?Y.endings:[]).indexOf(little)>=0){
bj=[aI(u,V+1),end];
end=V;
S=S.slice(0,-1);
}
}
dF(start,end,S);
if(bj)push(bj[0],bj[1],'w',little,bo(little,Y),[]);
}
function dF(start,end,S){
var bf=exact(u.slice(start,end)),folded=bo(bf,Y),also=[],from=start;
S=S.filter(function(at){return bD.test(u.charAt(at));});
if(S.length){
S.concat(end).forEach(function(be){
var P=key(u.slice(from,be));
if(P.length>as(P,0)||bB.test(P))also.push(P);
from=be+1;
});
}
also.push(bare(folded,tag));
push(start,end,du.test(u.charAt(start))?'s':dn.test(folded)?'n':'w',bf,folded,also);
}
while(at<u.length){
aD=kind(u,at);
at=aD==='o'?at+as(u,at):aD==='h'?han(at):aD==='u'?dX(at):
ac(u.charAt(at))&&ar(at)||dU(at);
}
return ag;
}
function distance(C,other,aV){
var before=[],N=[],bs,i,j,ay,bp;
if(C===other)return 0;
if(bB.test(C+other)||Math.abs(C.length-other.length)>aV)return-1;
for(j=0;j<=other.length;j+=1)N.push(j);
for(i=0;i<C.length;i+=1){
bs=[i+1];
bp=Math.min.apply(null,N);
for(j=0;j<other.length;j+=1){
ay=Math.min(N[j]+(C.charAt(i)===other.charAt(j)?0:1),N[j+1]+1,bs[j]+1);
if(i&&j&&C.charAt(i)===other.charAt(j-1)&&C.charAt(i-1)===other.charAt(j))ay=Math.min(ay,before[j-1]+1);
bs.push(ay);
bp=Math.min(bp,ay);
}
if(bp>aV)return-1;
before=N;
N=bs;
}
return N[other.length]<=aV?N[other.length]:-1;
}
take('',{});
return{asked:asked,bare:bare,distance:distance,take:take};
})();
function fanalSearchTables(tag,D){
fanalWords.take(tag,D);
}
var fanalSeek=function(ag){
var bC='0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
var dk=16,bA=3,dr=2,dd=3,dh=0.1,dg=4,dt=0.3,dw=0.5,dx=5,db=0.8,ck=0.35,cj=0.8,dc=1.5,dl=1.1,co=[1,0.55,0.4];
var dm={lines:[],ideas:[]};
var start,Q,missing,need,languages,marks,ideas,aa,bc;
function begin(D){
start=D;
start.splits=Object.create(null);
start.small=Object.create(null);
D.x.forEach(function(u){start.splits[u]=true;});
(D.z||'').split(' ').forEach(function(u){start.small[u]=true;});
Q={w:{},n:{},c:{}};
bc=Object.create(null);
}
function bT(u){
var all=[],H=0,bv=0,ae=u.split(' ');
ae.shift().split('').forEach(function(F){
var ac=bC.indexOf(F);
bv=bv*32+ac%32;
if(ac>31)return;
ac=bC.indexOf(ae[0].charAt(all.length));
all.push([H+=bv,(ac>>3)+1,ac&7]);
bv=0;
});
return all;
}
function bQ(aR,from){
return aR?from.slice(0,bC.indexOf(aR.charAt(0)))+aR.slice(1):from;
}
function lines(D){
var before='',from=0,pages=(D.p||'').split('|');
return(D.w||'').split('|').map(function(B){
var ae=B.split(' '),cx=(ae[1]||'').split('='),at=pages.shift()||'';
if(at)at+=' '+D.q.slice(from,from+=at.replace(/[^0-9a-v]/g,'').length);
before=bQ(ae[0],before);
return{folded:before,stem:bQ(cx[0],before),exact:bQ(cx[1],before),at:at,meant:ae[2]||''};
});
}
function cf(B){
if(!B.at.push)B.at=bT(B.at);
return B.at;
}
function meant(B){
var ae;
if(!B.meant.push){
ae=B.meant.split(',');
B.little=ae[0]==='?';
B.many=/^[?~]/.test(ae[0])?+ae.shift().slice(1):0;
B.meant=ae.filter(String).map(function(aR){
var cJ=aR.split('@'),beside=cJ[0].split('+');
return{concept:beside[0]==='!'?-1:+beside[0],beside:beside.slice(1),language:cJ[1]};
});
}
return B.meant;
}
function receive(D){
bc=Object.create(null);
Q[D.t][D.i]={
lines:lines(D),
ideas:(D.c||'').split('|').map(function(u){
var pages={};
bT(u).forEach(function(C){pages[C[0]]=C[1]/8;});
return u&&{key:u,pages:pages};
})
};
}
function ar(u,count,dR){
var hash=2166136261+(dR||0);
for(var at=0;at<u.length;at+=1)hash=Math.imul(hash ^ u.charCodeAt(at),16777619)>>>0;
return((hash>>>8 ^ hash)>>>0)%count;
}
function dB(m){
var length;
m=ag.bare(m,start.tag,1);
length=Math.min(2,m.length);
while(length<m.length&&length<6&&start.splits[m.slice(0,length)])length+=1;
length=ar(m.slice(0,length),8192,start.h);
return start.b.filter(function(end){return end<=length;}).length;
}
function bH(kind,at){
if(Q[kind][at])return Q[kind][at];
missing[kind+'-'+at]=true;
return dm;
}
function bucket(m){
return bH('w',dB(m));
}
function dM(aN){
var bf=0;
while(aN>=2){
aN/=2;
bf+=1;
}
return bf+aN-1;
}
function bW(m){
if(/[0-9\u3040-\u9fff]/.test(m)||m.length<5)return 0;
return m.length<9?1:2;
}
function terms(ak){
var all=[],cV=-1;
ag.asked(ak,start.tag).forEach(function(m){
if(m.sort==='h'){
if(!m.also.length&&cV===m.start)return;
if(m.also.length){
m.exact=m.folded=m.also[0];
m.also=[];
cV=m.end;
}
}
m.at=all.length;
all.push(m);
});
return all.slice(0,dk);
}
function dy(M,aw,A){
M.forEach(function(C){
var aF=aw*C[1]/8,known=A[C[0]];
if(!known||aF>known[0])A[C[0]]=[aF,C[2]];
});
}
function dz(m,other){
var ao=0,aj=Math.max(m.length,other.length);
if(m===other)return true;
if(!bW(m)||!bW(other)||2*aj-m.length-other.length>2)return false;
while(ao<aj&&m.charAt(ao)===other.charAt(ao))ao+=1;
return ao>3&&aj-ao<=2||ag.distance(m,other,1)===1;
}
function I(from,B,aw,cb,A,U){
var M=cf(B);
dy(M,aw,A.here);
meant(B).forEach(function(C){
var said=[A.at],aJ;
if(U&&(C.language===start.code||A.held&&!C.beside.length))return;
if(!C.beside.every(function(m){
return(U||aa).filter(function(G){return dz(m,G.folded)&&said.push(G.at);}).length;
}))return;
if(C.concept<0)need=need||cb;
else if((aJ=(U?bH('c',Math.floor(C.concept/start.c)).ideas[C.concept%start.c]:from.ideas[C.concept]))){
dN(aJ,aw*(cb?1:dw)*(1+dt*Math.min(C.beside.length,3)),said);
A.meant=true;
}
if(C.language&&cb)A.languages[C.language]=true;
});
if(M.length&&!B.little)marks[B.folded]=true;
A.many=Math.max(A.many,B.many);
}
function dN(aJ,much,said){
var known=ideas[aJ.key]||(ideas[aJ.key]={pages:aJ.pages,much:0,said:{}});
known.much=Math.max(known.much,much);
said.forEach(function(at){known.said[at]=true;});
}
function take(m,exact,aw,A){
var from=bucket(m),cs=exact!==m,bY=[],cD=[];
from.lines.forEach(function(B){
if(B.folded!==m)return;
var ao=B.exact===exact,M=ao||!cs?bY:cD;
I(from,B,aw*(ao?1:cs?0.75:0.95),true,A);
if(M.indexOf(B.stem)<0)M.push(B.stem);
});
(bY.length?bY:cD).forEach(function(stem){
from.lines.forEach(function(B){
if(B.stem===stem&&B.folded!==m)I(from,B,aw*0.85,true,A);
});
});
}
function none(A){
for(var H in A)return false;
return true;
}
function aW(C,other){
return C[0]-other[0]||(C[1]<other[1]?-1:1);
}
function slips(m){
var key=ag.bare(m,start.tag),aj=bW(m),known=Object.create(null),all=[];
if(!aj||bc[m])return bc[m]||all;
function cC(B){
var other=B.folded,count=ag.distance(m,other,aj)*4;
if(count>0)known[other]=Math.min(known[other]||99,count+(meant(B).length?0:2)+(other.charAt(0)!==m.charAt(0)));
}
bucket(m).lines.forEach(cC);
if(start.f)[key.slice(0,2),key.slice(1,3),key.charAt(0)+key.charAt(2)].forEach(function(dW){
bH('n',ar(dW+key.slice(-1),start.f)).lines.forEach(cC);
});
for(var other in known)all.push([known[other],other]);
all=all.sort(aW).filter(function(C){return C[0]===all[0][0];}).slice(0,dr);
if(none(missing))bc[m]=all;
return all;
}
function nearest(asked,aj){
var all=[],own=[],known=Object.create(null);
asked.forEach(function(G){
var m=G.folded,aV=Math.min(4,Math.round(m.length/3));
if(G.sort==='n'||G.known||G.little||m.length<4)return;
for(var at in Q.w)Q.w[at].lines.forEach(function(B){
var count=ag.distance(m,B.folded,aV),cS=count>0&&cf(B).length>0;
if(count<1||known[B.folded]||!cS&&!meant(B).some(function(C){return C.concept>=0;}))return;
known[B.folded]=true;
(cS?own:all).push([count,B.exact]);
});
});
all=own.length?own:all;
return all.sort(aW).slice(0,aj).map(function(C){return C[1];});
}
function few(A){
return!A.meant&&Object.keys(A.here).length<dd;
}
function aL(A){
return none(A.here)&&!A.meant;
}
function cu(from,m,A,U){
if(m.length>=bA)from.lines.forEach(function(B){
if(B.folded.length>m.length&&B.folded.slice(0,m.length)===m)I(from,B,0.6*m.length/B.folded.length,false,A,U);
});
}
function small(G){
return start.small[G.folded];
}
function dH(G,at){
var A={here:{},meant:false,many:0,at:at,languages:{}},m=G.folded,from,cE;
if(small(G)&&(at+1<aa.length||m.length<bA)&&!aa.every(small)){
G.little=A.filed=A.held=A.small=true;
return A;
}
from=bucket(m);
take(m,G.exact,1,A);
cE=few(A);
G.also.forEach(function(key){
if(G.sort==='n'?aL(A):cE)take(key,key,G.sort==='n'?0.9:0.6,A);
});
G.little=from.lines.some(function(B){return B.folded===m&&meant(B)&&B.little;});
A.held=!none(A.here);
A.filed=!aL(A)||G.little||G.sort==='n';
if(at+1===aa.length||aL(A)&&!G.little)cu(from,m,A);
return A;
}
function cz(J,U,bX,ad){
U.forEach(function(G,ar){
var A=ad[G.at],m=G.folded,from;
if(A.small||bX&&(A.filed||!aL(A)))return;
from=J.bucket(m);
(bX?J.slips(m):[[0,m]]).forEach(function(aE){
J.bucket(aE[1]).lines.forEach(function(B){
if(B.folded===aE[1])I(from,B,co[aE[0]>>2],true,A,U);
});
});
A.filed=A.filed||A.meant;
if(!bX&&(ar+1===U.length||!A.filed))cu(from,m,A,U);
});
}
function dJ(A,aY){
var m=aa[A.at].folded,from,aS;
aa[A.at].known=!aL(A)&&(!small(aa[A.at])||aa.every(small));
if(A.filed||!aL(A))return;
from=bucket(m);
if(m.length>4)from.lines.forEach(function(B){
var stem=B.stem.length;
if(stem<4||stem+5<m.length||m.slice(0,stem)!==B.stem)return;
I(from,B,0.55,true,A);
aS=aS||from.lines.some(function(other){return other.folded===other.stem+m.slice(stem);});
});
if(!aS&&aY)slips(m).forEach(function(aE){take(aE[1],aE[1],co[aE[0]>>2],A);});
}
function W(H){
return start.g[section(H)];
}
function dI(H,ad,aM,bz,all){
var bb=0,held=0,au=1,N=-9,bk={},key,aF,bU;
for(key in ideas){
aF=ideas[key].pages[H];
if(!aF)continue;
bb+=dg*ideas[key].much*aF;
for(var at in ideas[key].said)bk[at]=Math.max(bk[at]||0,aF);
}
ad.forEach(function(A,at){
var here=A.here[H],much=bz[at]*(bk[at]||0);
held+=here?Math.max(much,aM[at]):much;
if(!here)return;
bb+=aM[at]*here[0]*(bk[at]?db:1);
if(here[1]===N)au*=1.1;
else if(Math.abs(here[1]-N)===1)au*=1.05;
N=here[1];
});
bU=all?held/all:0;
bb*=(ck+(1-ck)*bU*bU)*Math.min(au,dc)*(cj+(1-cj)*W(H)[2]/10);
return need&&W(H)[1]?bb*dl:bb;
}
function clear(){
return(missing={});
}
function seek(ak,J){
var all=0,bI={},abroad=J?J.clear():{},U,aY,ad,aM,bz,key;
aa=terms(ak);
clear();
languages={};
marks=Object.create(null);
ideas={};
need=false;
ad=aa.map(dH);
U=J&&none(missing)&&ad.some(function(A){return!A.filed&&few(A);})?J.terms(ak):[];
U.forEach(function(G){
G.at=0;
aa.forEach(function(own){if(own.start<=G.start)G.at=own.at;});
});
cz(J,U,false,ad);
aY=none(missing)&&none(abroad);
ad.forEach(function(A){dJ(A,aY);});
if(none(missing)&&aY)cz(J,U,true,ad);
ad.forEach(function(A){
if(!A.held)for(var code in A.languages)languages[code]=true;
});
aM=ad.map(function(A,at){
var much=dM(1+(start.n||1)/Math.max(Object.keys(A.here).length,A.many,1));
return aa[at].little?much*dh:much;
});
bz=ad.map(function(A,at){
var much=none(A.here)?0:aM[at];
for(key in ideas)if(ideas[key].said[at])much=Math.max(much,dx*Math.min(1,ideas[key].much));
for(var H in A.here)bI[H]=true;
all+=much;
return much;
});
for(key in ideas)for(var H in ideas[key].pages)bI[H]=true;
return{
need:need,languages:Object.keys(languages).sort(),missing:Object.keys(missing),abroad:Object.keys(abroad),marks:marks,
known:aa.some(function(G){return G.known;}),terms:aa,
hits:Object.keys(bI).map(function(H){
return[+H,Math.floor(dI(H,ad,aM,bz,all)*1000000+0.5)];
}).sort(function(C,other){return other[1]-C[1]||C[0]-other[0];})
};
}
function complete(ak,aj){
var G=terms(ak).pop(),known=Object.create(null);
if(!G||G.sort==='n'||G.folded.length<bA)return[];
return bucket(G.folded).lines.filter(function(B){
return B.folded.slice(0,G.folded.length)===G.folded&&B.exact!==G.exact&&cf(B).length;
}).sort(function(C,other){return other.at.length-C.at.length||(C.folded<other.folded?-1:1);}).filter(function(B){
return!known[B.stem]&&(known[B.stem]=true);
}).slice(0,aj).map(function(B){
return ak.slice(0,G.start)+B.exact;
});
}
function section(H){
var at=0;
while(H>=start.k[at]){
H-=start.k[at];
at+=1;
}
return at;
}
function pages(u){
var all={};
bT(u).forEach(function(C){all[C[0]]=true;});
return all;
}
return{begin:begin,receive:receive,terms:terms,bucket:bucket,slips:slips,clear:clear,seek:seek,complete:complete,nearest:nearest,section:section,pages:pages};
};
var fanalSearch=(function(H,by,ag,dS){
var O=H.querySelector('.search');
if(!O||!''.normalize||!Math.imul||!(O.querySelector('template')||'').content)return function(){};
var ch=3,bg=7,da=5,ds=20,cp=by.innerHeight<700?4:6,dp=250,di=1000,cg=3000,aG='',ci='*',cq='student',bE='s-8';
var start,ai=Object.create(null),Z=by.location.hash.slice(1),cN=Object.create(null),asked={},cU={},aH=[],narrow;
var aP=bg,al=-1,aB=[],open,cR=false,ce=[],bO=cg,bl='',before,cc,aN,cO;
var bN,R,M,clear,said,aK,ah,wait=K('p',O.getAttribute('data-wait'));
function K(name,u,kind){
var av=H.createElement(name);
if(u)av.textContent=u;
if(kind)av.className=kind;
return av;
}
function I(aT){
for(var at=1;at<arguments.length;at+=1)if(arguments[at])aT.appendChild(arguments[at]);
return aT;
}
function bm(av){
while(av.firstChild)av.removeChild(av.firstChild);
}
function bx(u){
if(aK.textContent!==u)aK.textContent=u;
}
function bL(){
var bZ=H.querySelector('.crisis'),bK=K('div','','helpbox');
if(!bZ)return null;
I(bK,K('p',bZ.getAttribute('aria-label'),'title'));
[].forEach.call(bZ.querySelectorAll('p'),function(B){
if(!/\d/.test(B.textContent))return;
B=I(bK,B.cloneNode(true)).lastChild;
B.className='how';
});
return bK;
}
function cw(){
var u=O.getAttribute('data-fail');
if(!aK)return(wait.textContent=u);
cY();
bx(u);
I(ah,bL());
}
function cY(){
clearTimeout(cc);
bm(ah);
said.textContent=bl='';
}
function bV(name,version,from){
return(ai[name]={name:name,version:version,from:from||O.getAttribute('data-from').slice(0,-1)+(name&&'-'+name)+'/',seek:dS(ag),records:{}});
}
function az(own,name,bG){
var aC=K('script'),from=own.from+name;
if(asked[from]&&!bG)return;
asked[from]=true;
aC.async=true;
aC.setAttribute('data-script','');
function cy(){H.head.removeChild(aC);}
aC.onerror=function(){
cy();
delete asked[from];
if(start&&ce.indexOf(from)<0)return;
cw();
clearTimeout(cO);
cO=setTimeout(function(){
bO*=2;
if(start)an(true);
else az(own,name);
},bO);
};
aC.onload=cy;
aC.src=from+'.js'+(bG?'?'+bG:'');
H.head.appendChild(aC);
}
function begin(own,D){
own.start=D;
own.seek.begin(D);
}
function receive(D){
var own=ai[D.o],name=D.t+'-'+D.i,cX=own.start?own.start.v:own.version;
if(D.v!==cX&&!cU[own.from+name]){
cU[own.from+name]=true;
return az(own,name,cX);
}
if(D.t==='s'){
begin(own,D);
if(own.name===aG){
start=D;
if(D.a)begin(bV(ci,'',O.getAttribute('data-root')+'search/all-languages/'),D.a);
dC();
}
return an(true);
}
if(D.v!==own.start.v){
cR=true;
D={t:D.t,i:D.i,d:[]};
}
bO=cg;
if(D.t==='f'){
own.narrow=D.d;
return bn();
}
if(D.t==='r')own.records[D.i]=D.d;
else own.seek.receive(D);
an(true);
if(open&&D.t==='w'&&al<0)cH();
}
function dC(){
var aS=H.importNode(O.querySelector('template').content,true),ca=K('link'),J;
ca.rel='stylesheet';
ca.href=O.getAttribute('data-style');
H.head.appendChild(ca);
bm(O);
O.setAttribute('data-script','');
O.setAttribute('role','search');
I(O,aS);
function P(name){return O.querySelector(name);}
bN=P('label');
R=P('input');
M=P('ul');
clear=P('button');
J=P('select');
narrow=P('details');
said=P('.search-count');
aK=P('.search-note');
ah=P('.search-results');
narrow.addEventListener('toggle',function(){if(narrow.open)az(ai[Z],'f-0');});
if(J&&Z===cq)O.removeChild(J.parentNode);
else if(J){
J.value=Z;
cv(J,function(){
Z=J.value;
bn();
});
}
bn();
R.addEventListener('input',cd);
R.addEventListener('keydown',dP);
clear.addEventListener('click',function(){
R.value='';
cd();
R.focus();
});
by.addEventListener('pagehide',function(){
R.value='';
narrow.open=false;
bn();
cd();
});
}
function cv(aO,bJ){
aO.addEventListener('change',function(){
bJ(aO.selectedIndex);
aP=bg;
before=null;
an(true);
});
}
function dO(bd,bq,bJ){
var aO=K('select');
bq.forEach(function(name){I(aO,K('option',name));});
cv(aO,bJ);
return I(K('label',bd),aO);
}
function W(bd,bq,test){
var ar=aH.length;
if(bq.length<2)return;
aH.push(null);
I(narrow,dO(bd,[start.s.any].concat(bq),function(at){aH[ar]=at?test(at-1):null;}));
}
function bn(){
var own=ai[Z];
aH=[];
while(narrow.children[1])narrow.removeChild(narrow.children[1]);
if(!own.start)return az(own,bE);
if(!own.narrow)return narrow.open&&az(own,'f-0');
function V(C){return C[0];}
W(start.s.kind,own.start.g.map(V),function(at){
return function(H){return own.seek.section(H)===at;};
});
own.narrow.forEach(function(C){
var dY=own.seek.pages(C[2]);
W(C[0],C[1].map(V),function(at){
var pages=own.seek.pages(C[1][at][1]);
return function(H){return pages[H]||dY[H];};
});
});
}
function cG(){
return aH.some(function(test){return test;});
}
function au(){
aB=[];
al=-1;
M.hidden=true;
bm(M);
R.setAttribute('aria-expanded','false');
R.removeAttribute('aria-activedescendant');
}
function bu(){
open=false;
au();
}
function cH(){
au();
aB=(ai[Z].start?ai[Z]:ai[aG]).seek.complete(R.value,cp);
aB.forEach(function(u,at){
var T=K('li',u);
T.id='page-search-'+at;
T.dir='auto';
T.setAttribute('role','option');
T.setAttribute('aria-selected','false');
T.addEventListener('mousedown',function(ap){
ap.preventDefault();
bF(u);
});
I(M,T);
});
M.hidden=!aB.length;
R.setAttribute('aria-expanded',aB.length>0);
}
function bF(u){
R.value=u;
bu();
aP=bg;
an(true);
}
function dE(at){
if(al>=0)M.children[al].setAttribute('aria-selected','false');
al=at;
if(at<0)return R.removeAttribute('aria-activedescendant');
M.children[at].setAttribute('aria-selected','true');
R.setAttribute('aria-activedescendant',M.children[at].id);
}
function dP(ap){
var key=ap.keyCode,count=aB.length;
if((key===40||key===38)&&count){
ap.preventDefault();
dE(key===40?(al+2)%(count+1)-1:(al+count+1)%(count+1)-1);
}else if(key===13&&!ap.isComposing){
ap.preventDefault();
if(al>=0)return bF(aB[al]);
bu();
an(true);
}else if(key===9){
bu();
}else if(key===27&&count){
ap.preventDefault();
ap.stopPropagation();
bu();
}
}
function cd(){
aP=bg;
before=null;
open=!!R.value.trim();
if(open&&!bl&&bN.getBoundingClientRect().top>by.innerHeight/3)bN.scrollIntoView();
an();
if(open)cH();
else au();
}
function cW(Q,ba){
clearTimeout(aN);
if(Q.length&&!ba)aN=setTimeout(function(){an(true);},/(^|\s)[!-\u06ff]{1,2}$/.test(R.value)?di:dp);
else Q.forEach(function(af){az(af[0],af[1]);});
ce=Q.map(function(af){return af[0].from+af[1];});
if(Q.length&&ba)bx(start.s.wait);
return Q.length>0;
}
function an(ba){
var ak=R.value,Q=[],aD={},bi;
if(!ak.trim()){
cY();
ce=[];
return bx('');
}
bi=(Z&&!cG()?[Z,aG]:[Z]).map(function(name,at){
var own=ai[name],every=ai[ci],E=own.start?own.seek.seek(ak,every&&every.start.v===own.start.y&&every.seek):{missing:[bE],abroad:[],hits:[]};
E.own=own;
E.all=E.hits.length;
E.missing.forEach(function(af){Q.push([own,af]);});
E.abroad.forEach(function(af){Q.push([every,af]);});
E.hits=E.hits.filter(function(L){
return at?Z!==cq||!own.start.g[own.seek.section(L[0])][3]:aH.every(function(test){return!test||test(L[0]);});
});
E.top=E.hits.slice(0,at?da:aP);
return E;
});
if(cW(Q,ba))return;
bi.forEach(function(E){
E.top.forEach(function(L){
var af=Math.floor(L[0]/E.own.start.r),name='r-'+af;
if(E.own.records[af]||aD[E.own.from+name])return;
aD[E.own.from+name]=true;
Q.push([E.own,name]);
});
});
if(!cW(Q,ba))dT(bi[0],bi[1]);
}
function cF(u,E,aT){
var at=0,N=E.terms[E.terms.length-1];
(cN[u]||(cN[u]=ag.asked(u,start.tag))).forEach(function(m){
var dA=N&&N.folded.length>2&&m.folded.slice(0,N.folded.length)===N.folded;
var cI=m.sort==='h'&&m.also[0]&&E.marks[m.also[0]];
if((!dA&&!cI&&!E.marks[m.folded])||m.start<at)return;
I(aT,H.createTextNode(u.slice(at,m.start)),K('mark',u.slice(m.start,at=cI?m.end+1:m.end)));
});
return I(aT,H.createTextNode(u.slice(at)));
}
function aZ(L,own){
return own.records[Math.floor(L[0]/own.start.r)][L[0]%own.start.r];
}
function dQ(L,E,dL){
var own=E.own,C=aZ(L,own),T=K('li'),am=K('a');
am.href=O.getAttribute('data-root')+C[1]+O.getAttribute('data-end');
if(C[3]){
am.lang=C[3];
am.dir=C[4];
}
cF(C[0],E,am);
I(T,I(K(dL),am));
if(C[2])I(T,cF(C[2],E,K('p')));
return I(T,K('p',own.start.g[own.seek.section(L[0])][0],'search-kind'));
}
function dD(dV){
var aU=K('ul','','row');
dV.forEach(function(u){
var T=K('button',u);
T.type='button';
T.dir='auto';
T.addEventListener('click',function(){
bF(u);
R.focus();
});
I(aU,I(K('li'),T));
});
return aU;
}
function P(bd,hits,E){
var aU=K('ul','','items');
hits.forEach(function(L){I(aU,dQ(L,E,'h3'));});
I(ah,K('h2',bd),aU);
}
function dT(E,beside){
var own=E.own,X={},aW=[],bR=[],cK={},J=[],count=E.hits.length,hits,more,key;
var languages=E.languages.map(function(code){return start.l[code]?start.l[code][0]:code;});
hits=E.top.filter(function(L){return aZ(L,own)&&(cK[aZ(L,own)[1]]=true);});
if(beside){
count+=beside.hits.length;
J=beside.top.filter(function(L){return aZ(L,beside.own)&&!cK[aZ(L,beside.own)[1]];});
}
more=hits.length+J.length;
if(cR&&!more)return cw();
bx(!more?E.all&&cG()?start.s.few:start.s.other:languages.length?start.s.understood.replace('{list}',languages.join(', ')):E.known||beside&&beside.known?'':start.s.none);
key=[R.value,aK.textContent,Z,hits.join(),J.join()].join('|');
if(key===bl)return;
bm(ah);
bl=key;
clearTimeout(cc);
cc=setTimeout(function(){said.textContent=start.s.count.replace('{n}',count);},300);
if(!more){
bR=E.all?[]:own.seek.nearest(E.terms,cp);
if(bR.length)I(ah,K('h2',start.s.suggestions),dD(bR));
I(ah,bL());
return;
}
if(hits.length)P(start.s.best,hits.slice(0,ch),E);
more=E.need||beside&&beside.need;
if(more||aK.textContent===start.s.none)I(ah,bL());
if(more&&J.length)P(start.s.beside,J.splice(0),beside);
hits.slice(ch).forEach(function(L){
var name=own.seek.section(L[0]);
if(!X[name])aW.push(name);
(X[name]=X[name]||[]).push(L);
});
aW.forEach(function(name){P(own.start.g[name][0],X[name],E);});
if(before){
more=[].filter.call(ah.querySelectorAll('h3 a'),function(am){return before.indexOf(am.href)<0;})[0];
before=null;
if(more)more.focus();
}
if(E.hits.length>aP){
more=K('button',start.s.more);
more.type='button';
more.addEventListener('click',function(){
before=[].map.call(ah.querySelectorAll('h3 a'),function(am){return am.href;});
aP+=ds;
an(true);
});
I(ah,more);
}
if(J.length)P(start.s.beside,J,beside);
}
bV(aG,O.getAttribute('data-version'));
[].forEach.call(O.querySelectorAll('[id]'),function(C){bV(C.id,C.getAttribute('data-version'));});
if(!ai[Z])Z=aG;
I(O,wait);
az(ai[aG],bE);
return receive;
})(document,window,fanalWords,fanalSeek);