var fanalWords=(function(){
var OUTSIDE=/[\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u02c2-\u02c5\u02d2-\u02df\u037e\u0384-\u0385\u0387\u055a-\u055f\u0589-\u058f\u05be\u05c0\u05c3\u05c6\u05f3-\u060f\u061b-\u061f\u066a-\u066d\u06d4\u06dd-\u06de\u06e9\u06fd-\u06fe\u0700-\u070f\u0964-\u0965\u0970\u0e3f\u0e4f\u0e5a-\u0e5b\u104a-\u104f\u10fb\u1360-\u1368\u1400\u166d-\u166e\u1680\u17d4-\u17d6\u17d8-\u17db\u1800-\u180a\u2000-\u206f\u207a-\u207e\u208a-\u208e\u20a0-\u20cf\u2103-\u2106\u2117-\u2118\u211e-\u2123\u2190-\u2bff\u2e00-\u3004\u3008-\u3020\u3030\u303d-\u303f\u309b-\u309c\u30a0\u30fb\u31c0-\u31ef\u3200-\u33ff\u4dc0-\u4dff\ua789-\ua78a\ue000-\uf8ff\ufd3e-\ufd4f\ufe10-\ufe1f\ufe30-\ufe6f\ufeff-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff\ud834\ud83c-\ud83f\udb40-\udbff]/,OUTSIDES=new RegExp(OUTSIDE.source,'g');
var SILENT=/[\u00ad\u034f\u061c\u0640\u180b-\u180f\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/,SILENTS=new RegExp(SILENT.source,'g');
var APOSTROPHE=/[\u0027\u2019\u2018\u201b\u02bc\u02bb\u02b9\u02c8\u0060\u00b4\u2032\uff07\ua78b\ua78c]/,APOSTROPHES=new RegExp(APOSTROPHE.source,'g');
var HYPHEN=/[\u002d\u2010\u2011\ufe63\uff0d\u00b7\u2027\u200c]/,GAP=/[\u0020\u00a0\u202f\u2009\u002d\u2010\u2011\u2012\u2013\u002e\u0028\u0029\u002f]/;
var HAN=/[\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ud840-\ud8bf]/,UNSPACED=/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/,SYLLABICS=/[\u1401-\u167f\u18b0-\u18ff]/,DIGIT=/[0-9]/,NUMBER=/^[0-9]+$/;
var ZEROS='0٠۰߀०০੦૦୦௦౦೦൦๐໐༠၀០᠐０';
var MARKS=/[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f]/g;
var everywhere=pass('œ=oe æ=ae ß=ss ø=o đ=d ð=d ł=l ħ=h ı=i þ=th ς=σ ɨ=i ٱ=ا ى=ي ی=ي ة=ه ۃ=ه ہ=ه ھ=ه ە=ه ک=ك ڪ=ك ਼= ੱ= ੰ= ਂ= ਁ= ़= ऩ=न ऱ=र ऴ=ळ ँ=ं');
var tables={};
function pass(text){
var to={},from=[];
text.split(' ').forEach(function(rule){
var at=rule.indexOf('=');
to[rule.slice(0,at)]=rule.slice(at+1);
from.push(rule.slice(0,at));
});
from.sort(function(one,other){return other.length-one.length;});
from=new RegExp(from.join('|'),'g');
return function(word){return word.replace(from,function(found){return to[found];});};
}
function list(text){
return text?text.split(' '):[];
}
function take(tag,data){
var han={},pairs=data.h||'',i;
for(i=0;i<pairs.length;i+=2)han[pairs.charAt(i)]=pairs.charAt(i+1);
tables[tag]={before:list(data.b),after:list(data.a),endings:list(data.e),joined:list(data.j),inside:data.i||'',passes:(data.p||[]).map(pass),han:han};
}
function digit(sign){
var code=sign.charCodeAt(0),i,value;
if(DIGIT.test(sign))return sign;
if(!(code>=0x660))return '';
for(i=0;i<ZEROS.length;i+=1){
value=code-ZEROS.charCodeAt(i);
if(value>=0&&value<10)return ''+value;
}
return '';
}
function kind(text,at){
var sign=text.charAt(at);
if(/[\udc00-\udfff]/.test(sign)&&at)sign=text.charAt(at-1);
if(!sign||OUTSIDE.test(sign)||APOSTROPHE.test(sign)||SILENT.test(sign))return 'o';
if(sign<'\u0e00'||digit(sign))return 'w';
return HAN.test(sign)?'h':UNSPACED.test(sign)?'u':'w';
}
function size(text,at){
return/[\ud800-\udbff]/.test(text.charAt(at))?2:1;
}
function heard(text,at){
while(SILENT.test(text.charAt(at)))at+=1;
return at;
}
function plain(text){
text=text.replace(/[^\0-\x7f]/g,function(sign){return digit(sign)||sign;});
return text.replace(/[\u2010\u2011]/g,'-').replace(APOSTROPHES,"'");
}
function exact(raw){
return plain(plain(raw.replace(SILENTS,'')).normalize('NFKC')).toLowerCase();
}
function fold(word,rules){
word=everywhere(word.normalize('NFD').toLowerCase().replace(MARKS,'').normalize('NFC'));
word=word.replace(OUTSIDES,function(sign){return rules.inside.indexOf(sign)<0?'':sign;});
rules.passes.forEach(function(pass){word=pass(word);});
return word.replace(OUTSIDES,'');
}
function asked(text,tag){
var rules=tables[tag]||tables[tag.split('-')[0]]||tables[''],words=[],at=0,seen;
function key(raw){
return fold(exact(raw),rules);
}
function push(start,end,sort,exact,folded,also){
if(!folded)return;
words.push({
start:start,end:end,sort:sort,exact:exact,folded:folded,
also:also.filter(function(key,at){return key&&key!==folded&&also.indexOf(key)===at;})
});
}
function han(at){
var word=function(at){
return key(text.substr(at,size(text,at))).replace(/./g,function(sign){return rules.han[sign]||sign;});
};
var end=at+size(text,at),next=heard(text,end),folded=word(at);
push(at,end,'h',exact(text.slice(at,end)),folded,kind(text,next)==='h'?[folded+word(next)]:[]);
return end;
}
function unspaced(start){
var end=start,at=start,threes=[],folded,i;
while(kind(text,at)==='u'){
end=at+1;
at=heard(text,end);
}
folded=key(text.slice(start,end));
for(i=0;i+3<=folded.length;i+=1)threes.push(folded.substr(i,3));
push(start,end,'w',exact(text.slice(start,end)),folded,threes);
return end;
}
function number(start){
var at=start,groups=[],ends=[],total='',good=0,group,gap,i,also;
while(groups.length<15){
for(group='';digit(text.charAt(at));at+=1)group+=digit(text.charAt(at));
if(!group||kind(text,at)==='w')break;
groups.push(group);
ends.push(at);
for(gap=0;gap<4&&GAP.test(text.charAt(at+gap));gap+=1);
if(!gap||gap>3)break;
at+=gap;
}
function local(from){
var sizes=groups.slice(from,from+4).map(function(group){return group.length;}).join();
return sizes==='1,3,3,4'&&groups[from]==='1'?4:/^3,3,4(,|$)/.test(sizes)?3:0;
}
good=local(0);
for(i=0;!good&&i<groups.length&&!local(i);i+=1){
total+=groups[i];
if(total.length>6&&total.length<16)also=i+1;
if(total.length===10||total.length===11&&total.charAt(0)==='1')break;
}
good=good||also;
if(!good)return 0;
groups.length=good;
total=groups.join('');
also=total.length>10?[total.slice(-10)]:[];
if(total.length!==7&&total.length!==10&&total.length!==11){
also=also.concat(groups.filter(function(group){return group.length>1;}));
}
push(start,ends[good-1],'n',total,total,also);
return ends[good-1];
}
function alone(at){
return kind(text,at)==='w'&&!digit(text.charAt(at))&&kind(text,heard(text,at+size(text,at)))!=='w';
}
function spaced(start){
var end=start,at=start,joints=[],letters=0,last=start,sign,next,joins;
for(;at<text.length;at+=size(text,at)){
sign=text.charAt(at);
if(kind(text,at)==='w'){
letters+=1;
last=at;
end=at+size(text,at);
}else if(!SILENT.test(sign)){
next=heard(text,at+size(text,at));
if(kind(text,next)!=='w')break;
joins=sign==='.'?letters===1&&alone(last)&&alone(next):
rules.inside.indexOf(sign)>=0?!digit(text.charAt(next)):APOSTROPHE.test(sign)||HYPHEN.test(sign);
if(!joins)break;
joints.push(at);
letters=0;
}
}
halves(start,end,joints);
return end;
}
function halves(start,end,joints){
var first,behind,little,quoted;
while(joints.length){
first=joints[0];
little=exact(text.slice(start,first));
if(!APOSTROPHE.test(text.charAt(first))||rules.before.indexOf(little)<0)break;
push(start,first+1,'w',little+"'",fold(little,rules),[]);
start=heard(text,first+1);
joints=joints.slice(1);
}
if(joints.length){
first=joints[joints.length-1];
little=exact(text.slice(first+1,end));
quoted=APOSTROPHE.test(text.charAt(first));
if((quoted?rules.after:HYPHEN.test(text.charAt(first))?rules.endings:[]).indexOf(little)>=0){
behind=[heard(text,first+1),end];
end=first;
joints=joints.slice(0,-1);
}
}
compound(start,end,joints);
if(behind)push(behind[0],behind[1],'w',little,fold(little,rules),[]);
}
function compound(start,end,joints){
var whole=exact(text.slice(start,end)),folded=fold(whole,rules),also=[],from=start;
joints=joints.filter(function(at){return HYPHEN.test(text.charAt(at));});
if(joints.length){
joints.concat(end).forEach(function(to){
var part=key(text.slice(from,to));
if(part.length>size(part,0)||DIGIT.test(part))also.push(part);
from=to+1;
});
}
joints=rules.joined.filter(function(little){return!folded.indexOf(little);})[0]||'';
if(joints&&folded.length>2*joints.length)also.push(folded.slice(joints.length));
push(start,end,SYLLABICS.test(text.charAt(start))?'s':NUMBER.test(folded)?'n':'w',whole,folded,also);
}
while(at<text.length){
seen=kind(text,at);
at=seen==='o'?at+size(text,at):seen==='h'?han(at):seen==='u'?unspaced(at):
digit(text.charAt(at))&&number(at)||spaced(at);
}
return words;
}
function distance(one,other,limit){
var before=[],last=[],row,i,j,least,low;
if(one===other)return 0;
if(DIGIT.test(one+other)||Math.abs(one.length-other.length)>limit)return-1;
for(j=0;j<=other.length;j+=1)last.push(j);
for(i=0;i<one.length;i+=1){
row=[i+1];
low=Math.min.apply(null,last);
for(j=0;j<other.length;j+=1){
least=Math.min(last[j]+(one.charAt(i)===other.charAt(j)?0:1),last[j+1]+1,row[j]+1);
if(i&&j&&one.charAt(i)===other.charAt(j-1)&&one.charAt(i-1)===other.charAt(j))least=Math.min(least,before[j-1]+1);
row.push(least);
low=Math.min(low,least);
}
if(low>limit)return-1;
before=last;
last=row;
}
return last[other.length]<=limit?last[other.length]:-1;
}
take('',{});
return{asked:asked,distance:distance,take:take};
})();
function fanalSearchTables(tag,data){
fanalWords.take(tag,data);
}
var fanalSeek=function(words){
var DIGITS='0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
var MOST=16,BEGINNING=3,SLIPS=8,LITTLE=0.1,IDEA=4,SURER=0.3,UNSURE=0.5,WORTH=5,BOTH=0.8,LOW=0.35,FAR=0.8,CLOSE=1.5,NEED=1.1;
var NOTHING={lines:[],concepts:[]};
var start,buckets,near,missing,need,languages,marks,ideas,seekers,slipped;
function begin(data){
start=data;
start.splits={};
data.x.forEach(function(text){start.splits[text]=true;});
buckets={};
near={};
slipped={};
}
function postings(text){
var all=[],page=0,at=0,scale,digit;
while(at<text.length){
scale=1;
do{
digit=DIGITS.indexOf(text.charAt(at));
at+=1;
page+=digit%32*scale;
scale*=32;
}while(digit>31&&at<text.length);
digit=DIGITS.indexOf(text.charAt(at));
at+=1;
if(digit>=0)all.push([page,(digit>>3)+1,digit&7]);
}
return all;
}
function made(cell,from){
return cell?from.slice(0,DIGITS.indexOf(cell.charAt(0)))+cell.slice(1):from;
}
function lines(text){
var before='';
return(text?text.split('|'):[]).map(function(line){
var cells=line.split(' '),forms=(cells[1]||'').split('=');
before=made(cells[0],before);
return{folded:before,stem:made(forms[0],before),exact:made(forms[1],before),at:cells[2]||'',meant:cells[3],little:/(^|,)\?/.test(cells[3]||'')};
});
}
function where(line){
if(typeof line.at==='string')line.at=postings(line.at);
return line.at;
}
function meant(line){
if(typeof line.meant==='string'){
line.meant=line.meant.split(',').filter(function(cell){return cell!=='?';}).map(function(cell){
var parts=cell.split('@'),beside=parts[0].split('+');
return{concept:beside[0]==='!'?-1:+beside[0],beside:beside.slice(1),language:parts[1]};
});
}
return line.meant||[];
}
function receive(data){
slipped={};
if(data.t==='w')buckets[data.i]={lines:lines(data.w),concepts:data.c.split('|').map(function(text){var pages={};postings(text).forEach(function(one){pages[one[0]]=one[1]/8;});return{key:'+'+text,pages:pages};})};
else near[data.i]=lines(data.w);
}
function number(text,count){
var hash=2166136261;
for(var at=0;at<text.length;at+=1)hash=Math.imul(hash ^ text.charCodeAt(at),16777619)>>>0;
return((hash>>>8 ^ hash)>>>0)%count;
}
function bucketOf(word){
var length=Math.min(2,word.length);
while(length<word.length&&length<6&&start.splits[word.slice(0,length)])length+=1;
length=number(word.slice(0,length),8192);
return start.b.filter(function(end){return end<=length;}).length;
}
function ask(store,kind,at,nothing){
if(store[at])return store[at];
missing[kind+'-'+at]=true;
return nothing;
}
function bucket(word){
return ask(buckets,'w',bucketOf(word),NOTHING);
}
function logarithm(rest){
var whole=0;
while(rest>=2){
rest/=2;
whole+=1;
}
return whole+rest-1;
}
function slack(word){
if(/[0-9\u3040-\u9fff]/.test(word)||word.length<5)return 0;
return word.length<9?1:2;
}
function terms(question){
var all=[],until=-1;
words.asked(question,start.tag).forEach(function(word){
var term={start:word.start,sort:word.sort,exact:word.exact,folded:word.folded,also:word.also};
if(word.sort==='h'){
if(!word.also.length&&until===word.start)return;
if(word.also.length){
term.exact=term.folded=word.also[0];
term.also=[];
until=word.end;
}
}
all.push(term);
});
return all.slice(0,MOST);
}
function add(list,factor,found){
list.forEach(function(one){
var weight=factor*one[1]/8,known=found[one[0]];
if(!known||weight>known[0])found[one[0]]=[weight,one[2]];
});
}
function akin(word,other){
var same=0,most=Math.max(word.length,other.length);
if(word===other)return true;
if(!slack(word)||!slack(other)||2*most-word.length-other.length>2)return false;
while(same<most&&word.charAt(same)===other.charAt(same))same+=1;
return same>3&&most-same<=2||words.distance(word,other,1)===1;
}
function put(from,line,factor,sure,found){
var list=where(line);
if(list.length&&!line.little)marks[line.folded]=true;
add(list,factor,found.here);
meant(line).forEach(function(one){
var said=[found.at],own=!one.language||!list.length||one.beside.length;
if(!own||!one.beside.every(function(word){
return seekers.filter(function(term,at){return akin(word,term.folded)&&said.push(at);}).length;
}))return;
if(one.concept<0)need=need||sure;
else if(from.concepts[one.concept]){
mean(from.concepts[one.concept],factor*(sure?1:UNSURE)*(1+SURER*Math.min(one.beside.length,3)),said);
found.meant=true;
}
if(one.language&&sure)found.languages[one.language]=true;
});
}
function mean(idea,much,said){
var known=ideas[idea.key]||(ideas[idea.key]={pages:idea.pages,much:0,said:{}});
known.much=Math.max(known.much,much);
said.forEach(function(at){known.said[at]=true;});
}
function putStem(from,word,stem,factor,found){
from.lines.forEach(function(line){
if(line.stem===stem&&line.folded!==word)put(from,line,factor*0.85,true,found);
});
}
function take(word,exact,factor,found){
var from=bucket(word),accents=exact!==word,stems=[],loose=[];
from.lines.forEach(function(line){
if(line.folded!==word)return;
var same=line.exact===exact,list=same||!accents?stems:loose;
put(from,line,factor*(same?1:accents?0.75:0.95),true,found);
if(list.indexOf(line.stem)<0)list.push(line.stem);
});
(stems.length?stems:loose).forEach(function(stem){
putStem(from,word,stem,factor,found);
if(bucketOf(stem)!==bucketOf(word))putStem(bucket(stem),word,stem,factor,found);
});
}
function none(found){
for(var page in found)return false;
return true;
}
function slips(word){
var most=slack(word),known={},all=[],before=Object.keys(missing).length;
if(!most||slipped[word])return slipped[word]||all;
function look(line){
var count;
if(known[line.folded])return;
known[line.folded]=true;
if(Math.abs(line.folded.length-word.length)>most)return;
count=words.distance(word,line.folded,most);
if(count>0)all.push([count,line.folded]);
}
bucket(word).lines.forEach(look);
(start.splits[word.slice(0,2)]?[[0,1],[1,2],[0,2],[0,1,word.length-1]]:[[0,1],[1,2],[0,2]]).forEach(function(letters){
var text=letters.map(function(at){return word.charAt(at)||'\0';}).join('');
ask(near,'n',number(text,start.f),[]).forEach(look);
});
all.sort(function(one,other){return one[0]-other[0]||(one[1]<other[1]?-1:1);});
all=all.filter(function(one){return one[0]===all[0][0];}).slice(0,SLIPS);
if(Object.keys(missing).length===before)slipped[word]=all;
return all;
}
function nearest(asked,most){
var all=[],own=[],known={};
asked.forEach(function(term){
var word=term.folded,limit=Math.min(4,Math.round(word.length/3));
if(term.sort==='n'||term.known||word.length<4)return;
for(var at in buckets)buckets[at].lines.forEach(function(line){
var count=words.distance(word,line.folded,limit),stands=count>0&&where(line).length>0;
if(count<1||known[line.folded]||!stands&&!meant(line).some(function(one){return one.concept>=0;}))return;
known[line.folded]=true;
(stands?own:all).push([count,line.exact]);
});
});
all=own.length?own:all;
all.sort(function(one,other){return one[0]-other[0]||(one[1]<other[1]?-1:1);});
return all.slice(0,most).map(function(one){return one[1];});
}
function find(term,last,at){
var found={here:{},meant:false,at:at,languages:{}},word=term.folded,from=bucket(word),filed;
function nothing(){return none(found.here)&&!found.meant;}
take(word,term.exact,1,found);
term.also.forEach(function(key){
if(term.sort!=='n')take(key,key,0.6,found);
else if(nothing())take(key,key,0.9,found);
});
term.known=!nothing();
term.little=from.lines.some(function(line){return line.little&&line.folded===word;});
filed=term.known||term.little;
if(word.length>=BEGINNING&&(last||!filed)){
from.lines.forEach(function(line){
if(line.folded.length>word.length&&line.folded.slice(0,word.length)===word)put(from,line,0.6*word.length/line.folded.length,false,found);
});
}
term.known=!nothing();
if(filed||term.sort==='n')return found;
if(nothing()&&word.length>4){
from.lines.forEach(function(line){
var stem=line.stem.length;
if(stem>=4&&stem+5>=word.length&&word.slice(0,stem)===line.stem)put(from,line,0.55,true,found);
});
}
if(nothing()&&!/w-/.test(Object.keys(missing))){
slips(word).forEach(function(slip){take(slip[1],slip[1],slip[0]===1?0.55:0.4,found);});
}
return found;
}
function group(page){
return start.g[DIGITS.indexOf(start.k.charAt(page))];
}
function fits(page,matches,rare,worth,all){
var score=0,held=0,close=1,last=-9,covered={},key,weight,share;
for(key in ideas){
weight=ideas[key].pages[page];
if(!weight)continue;
score+=IDEA*ideas[key].much*weight;
for(var at in ideas[key].said)covered[at]=Math.max(covered[at]||0,weight);
}
matches.forEach(function(found,at){
var here=found.here[page],much=worth[at]*(covered[at]||0);
held+=here?Math.max(much,rare[at]):much;
if(!here)return;
score+=rare[at]*here[0]*(covered[at]?BOTH:1);
if(here[1]===last)close*=1.1;
else if(Math.abs(here[1]-last)===1)close*=1.05;
last=here[1];
});
share=all?held/all:0;
score*=(LOW+(1-LOW)*share*share)*Math.min(close,CLOSE)*(FAR+(1-FAR)*group(page)[2]/10);
return need&&group(page)[1]?score*NEED:score;
}
function seek(question){
var all=0,candidates={},matches,rare,worth,key;
seekers=terms(question);
missing={};
languages={};
marks={};
ideas={};
need=false;
matches=seekers.map(function(term,at){return find(term,at+1===seekers.length,at);});
matches.forEach(function(found){
if(none(found.here))for(var code in found.languages)languages[code]=true;
});
rare=matches.map(function(found,at){
var much=logarithm(1+Math.max(start.n,1)/Math.max(Object.keys(found.here).length,1));
return seekers[at].little?much*LITTLE:much;
});
worth=matches.map(function(found,at){
var much=none(found.here)?0:rare[at];
for(key in ideas)if(ideas[key].said[at])much=Math.max(much,WORTH*Math.min(1,ideas[key].much));
for(var page in found.here)candidates[page]=true;
all+=much;
return much;
});
for(key in ideas)for(var page in ideas[key].pages)candidates[page]=true;
return{
need:need,languages:Object.keys(languages).sort(),missing:Object.keys(missing),marks:marks,
known:seekers.some(function(term){return term.known;}),terms:seekers,
hits:Object.keys(candidates).map(function(page){
return[+page,Math.floor(fits(page,matches,rare,worth,all)*1000000+0.5)];
}).sort(function(one,other){return other[1]-one[1]||one[0]-other[0];})
};
}
function complete(question,most){
var term=terms(question).pop(),known={};
if(!term||term.sort==='n'||term.folded.length<BEGINNING)return[];
return bucket(term.folded).lines.filter(function(line){
return line.folded.slice(0,term.folded.length)===term.folded&&line.exact!==term.exact&&where(line).length;
}).sort(function(one,other){return other.at.length-one.at.length||(one.folded<other.folded?-1:1);}).filter(function(line){
return!known[line.stem]&&(known[line.stem]=true);
}).slice(0,most).map(function(line){
return question.slice(0,term.start)+line.exact;
});
}
function section(page){
return DIGITS.indexOf(start.k.charAt(page));
}
function pages(text){
var all={};
postings(text).forEach(function(one){all[one[0]]=true;});
return all;
}
return{begin:begin,receive:receive,seek:seek,complete:complete,nearest:nearest,section:section,pages:pages};
};
var fanalSearch=(function(page,view,words,seeker){
var box=page.querySelector('.search');
if(!box||!''.normalize||!Math.imul||!(box.querySelector('template')||'').content)return function(){};
var BEST=3,FIRST=7,BESIDE=5,STEP=20,SUGGESTED=view.innerHeight<700?4:6,REST=250,LONGER=1000,AGAIN=3000,ALL='',YOUNG='student';
var start=null,sides=Object.create(null),scope=view.location.hash.slice(1),read={},asked={},tried={},filters=[],narrow;
var shown=FIRST,chosen=-1,offers=[],open=false,stale=false,wants=[],later=AGAIN,drawn='',before,timer,rest,retry;
var label,input,list,clear,said,note,results,wait=make('p',box.getAttribute('data-wait'));
function make(name,text,kind){
var element=page.createElement(name);
if(text)element.textContent=text;
if(kind)element.className=kind;
return element;
}
function put(into){
for(var at=1;at<arguments.length;at+=1)if(arguments[at])into.appendChild(arguments[at]);
return into;
}
function empty(element){
while(element.firstChild)element.removeChild(element.firstChild);
}
function tell(text){
if(note.textContent!==text)note.textContent=text;
}
function crisis(){
var strip=page.querySelector('.crisis'),copy=make('div','','helpbox');
if(!strip)return null;
put(copy,make('p',strip.getAttribute('aria-label'),'title'));
[].forEach.call(strip.querySelectorAll('p'),function(line){
if(!/\d/.test(line.textContent))return;
line=put(copy,line.cloneNode(true)).lastChild;
line.className='how';
});
return copy;
}
function fail(){
var text=box.getAttribute('data-fail');
if(!note)return(wait.textContent=text);
wipe();
tell(text);
put(results,crisis());
}
function wipe(){
clearTimeout(timer);
empty(results);
said.textContent=drawn='';
}
function side(name,version){
sides[name]={name:name,version:version,from:box.getAttribute('data-from').slice(0,-1)+(name&&'-'+name)+'/',seek:seeker(words),records:{}};
}
function load(own,name,again){
var script=make('script'),from=own.from+name;
asked[from]=true;
script.async=true;
script.setAttribute('data-script','');
function gone(){page.head.removeChild(script);}
script.onerror=function(){
gone();
delete asked[from];
if(start&&wants.indexOf(from)<0)return;
fail();
clearTimeout(retry);
retry=setTimeout(function(){
later*=2;
if(start)run(true);
else load(own,name);
},later);
};
script.onload=gone;
script.src=from+'.js'+(again?'?'+again:'');
page.head.appendChild(script);
}
function receive(data){
var own=sides[data.o],name=data.t==='s'?'start':data.t+'-'+data.i,wanted=own.start?own.start.v:own.version;
if(data.v!==wanted&&!tried[own.from+name]){
tried[own.from+name]=true;
return load(own,name,wanted);
}
if(data.t==='s'){
own.start=data;
own.seek.begin(data);
if(own.name===ALL){
start=data;
build();
}
return run(true);
}
if(data.v!==own.start.v){
stale=true;
data={t:data.t,i:data.i,w:'',c:'',d:[]};
}
later=AGAIN;
if(data.t==='f'){
own.narrow=data.d;
return fill();
}
if(data.t==='r')own.records[data.i]=data.d;
else own.seek.receive(data);
run(true);
if(open&&data.t==='w'&&chosen<0)offer();
}
function build(){
var form=page.importNode(box.querySelector('template').content,true),style=make('link'),others;
style.rel='stylesheet';
style.href=box.getAttribute('data-style');
page.head.appendChild(style);
empty(box);
box.setAttribute('data-script','');
box.setAttribute('role','search');
put(box,form);
function part(name){return box.querySelector(name);}
label=part('label');
input=part('input');
list=part('ul');
clear=part('button');
others=part('select');
narrow=part('details');
said=part('.search-count');
note=part('.search-note');
results=part('.search-results');
narrow.addEventListener('toggle',function(){if(narrow.open)ready('f-0');});
if(others&&scope===YOUNG)box.removeChild(others.parentNode);
else if(others){
others.value=scope;
changes(others,function(){
scope=others.value;
fill();
});
}
fill();
input.addEventListener('input',typed);
input.addEventListener('keydown',pressed);
clear.addEventListener('click',function(){
input.value='';
typed();
input.focus();
});
view.addEventListener('pagehide',function(){
input.value='';
narrow.open=false;
fill();
typed();
});
}
function changes(select,changed){
select.addEventListener('change',function(){
changed(select.selectedIndex);
shown=FIRST;
before=null;
run(true);
});
}
function pick(title,names,changed){
var select=make('select');
names.forEach(function(name){put(select,make('option',name));});
changes(select,changed);
return put(make('label',title),select);
}
function ready(name){
var own=sides[scope];
if(!asked[own.from+name])load(own,name);
}
function group(title,names,test){
var number=filters.length;
if(names.length<2)return;
filters.push(null);
put(narrow,pick(title,[start.s.any].concat(names),function(at){filters[number]=at?test(at-1):null;}));
}
function fill(){
var own=sides[scope];
filters=[];
while(narrow.children[1])narrow.removeChild(narrow.children[1]);
if(!own.start)return ready('start');
if(!own.narrow)return narrow.open?ready('f-0'):null;
function first(one){return one[0];}
group(start.s.kind,own.start.g.map(first),function(at){
return function(page){return own.seek.section(page)===at;};
});
own.narrow.forEach(function(one){
var wide=own.seek.pages(one[2]);
group(one[0],one[1].map(first),function(at){
var pages=own.seek.pages(one[1][at][1]);
return function(page){return pages[page]||wide[page];};
});
});
}
function narrowed(){
return filters.some(function(test){return test;});
}
function close(){
offers=[];
chosen=-1;
list.hidden=true;
empty(list);
input.setAttribute('aria-expanded','false');
input.removeAttribute('aria-activedescendant');
}
function shut(){
open=false;
close();
}
function offer(){
close();
offers=(sides[scope].start?sides[scope]:sides[ALL]).seek.complete(input.value,SUGGESTED);
offers.forEach(function(text,at){
var item=make('li',text);
item.id='page-search-'+at;
item.dir='auto';
item.setAttribute('role','option');
item.setAttribute('aria-selected','false');
item.addEventListener('mousedown',function(event){
event.preventDefault();
accept(text);
});
put(list,item);
});
list.hidden=!offers.length;
input.setAttribute('aria-expanded',String(offers.length>0));
}
function accept(text){
input.value=text;
shut();
shown=FIRST;
run(true);
}
function choose(at){
if(chosen>=0)list.children[chosen].setAttribute('aria-selected','false');
chosen=at;
if(at<0)return input.removeAttribute('aria-activedescendant');
list.children[at].setAttribute('aria-selected','true');
input.setAttribute('aria-activedescendant',list.children[at].id);
}
function pressed(event){
var key=event.keyCode,count=offers.length;
if((key===40||key===38)&&count){
event.preventDefault();
choose(key===40?(chosen+2)%(count+1)-1:(chosen+count+1)%(count+1)-1);
}else if(key===13&&!event.isComposing){
event.preventDefault();
if(chosen>=0)return accept(offers[chosen]);
shut();
run(true);
}else if(key===9){
shut();
}else if(key===27&&count){
event.preventDefault();
event.stopPropagation();
shut();
}
}
function typed(){
shown=FIRST;
before=null;
open=!!input.value.trim();
if(open&&!drawn&&label.getBoundingClientRect().top>view.innerHeight/3)label.scrollIntoView();
run();
if(open)offer();
else close();
}
function want(files,rested){
clearTimeout(rest);
if(files.length&&!rested)rest=setTimeout(function(){run(true);},/(^|\s)[a-z\u00c0-\u06ff]{1,2}$/i.test(input.value)?LONGER:REST);
else files.forEach(function(file){if(!asked[file[0].from+file[1]])load(file[0],file[1]);});
wants=files.map(function(file){return file[0].from+file[1];});
if(files.length&&rested)tell(start.s.wait);
return files.length>0;
}
function run(rested){
var question=input.value,files=[],seen={},answers;
if(!question.trim()){
wipe();
wants=[];
return tell('');
}
answers=(scope&&!narrowed()?[scope,ALL]:[scope]).map(function(name,at){
var own=sides[name],answer=own.start?own.seek.seek(question):{missing:['start'],hits:[]};
answer.own=own;
answer.all=answer.hits.length;
answer.missing.forEach(function(file){files.push([own,file]);});
answer.hits=answer.hits.filter(function(hit){
return at?scope!==YOUNG||!own.start.g[own.seek.section(hit[0])][3]:filters.every(function(test){return!test||test(hit[0]);});
});
answer.top=answer.hits.slice(0,at?BESIDE:shown);
return answer;
});
if(want(files,rested))return;
answers.forEach(function(answer){
answer.top.forEach(function(hit){
var file=Math.floor(hit[0]/answer.own.start.r),name='r-'+file;
if(answer.own.records[file]||seen[answer.own.from+name])return;
seen[answer.own.from+name]=true;
files.push([answer.own,name]);
});
});
if(!want(files,rested))show(answers[0],answers[1]);
}
function marked(text,answer,into){
var at=0,last=answer.terms[answer.terms.length-1];
(read[text]||(read[text]=words.asked(text,start.tag))).forEach(function(word){
var begins=last&&last.folded.length>2&&word.folded.slice(0,last.folded.length)===last.folded;
var pair=word.sort==='h'&&word.also[0]&&answer.marks[word.also[0]];
if((!begins&&!pair&&!answer.marks[word.folded])||word.start<at)return;
put(into,page.createTextNode(text.slice(at,word.start)),make('mark',text.slice(word.start,at=pair?word.end+1:word.end)));
});
return put(into,page.createTextNode(text.slice(at)));
}
function record(hit,own){
return own.records[Math.floor(hit[0]/own.start.r)][hit[0]%own.start.r];
}
function result(hit,answer,level){
var own=answer.own,one=record(hit,own),item=make('li'),link=make('a');
link.href=box.getAttribute('data-root')+one[1]+box.getAttribute('data-end');
if(one[3]){
link.lang=one[3];
link.dir=one[4];
}
marked(one[0],answer,link);
put(item,put(make(level),link));
if(one[2])put(item,marked(one[2],answer,make('p')));
return put(item,make('p',own.start.g[own.seek.section(hit[0])][0],'search-kind'));
}
function choices(texts){
var items=make('ul','','row');
texts.forEach(function(text){
var item=make('button',text);
item.type='button';
item.dir='auto';
item.addEventListener('click',function(){
accept(text);
input.focus();
});
put(items,put(make('li'),item));
});
return items;
}
function part(title,hits,answer){
var items=make('ul','','items');
hits.forEach(function(hit){put(items,result(hit,answer,'h3'));});
put(results,make('h2',title),items);
}
function show(answer,beside){
var own=answer.own,groups={},order=[],near=[],paths={},others=[],count=answer.hits.length,hits,more,key;
var languages=answer.languages.map(function(code){return start.l[code]?start.l[code][0]:code;});
hits=answer.top.filter(function(hit){return record(hit,own)&&(paths[record(hit,own)[1]]=true);});
if(beside){
count+=beside.hits.length;
others=beside.top.filter(function(hit){return record(hit,beside.own)&&!paths[record(hit,beside.own)[1]];});
}
more=hits.length+others.length;
if(stale&&!more)return fail();
tell(!more?answer.all&&narrowed()?start.s.few:start.s.other:languages.length?start.s.understood.replace('{list}',languages.join(', ')):answer.known||beside&&beside.known?'':start.s.none);
key=[input.value,note.textContent,scope,hits.join(),others.join()].join('|');
if(key===drawn)return;
empty(results);
drawn=key;
clearTimeout(timer);
timer=setTimeout(function(){said.textContent=start.s.count.replace('{n}',count);},300);
if(!more){
near=answer.all?[]:own.seek.nearest(answer.terms,SUGGESTED);
if(near.length)put(results,make('h2',start.s.suggestions),choices(near));
put(results,crisis());
return;
}
if(hits.length)part(start.s.best,hits.slice(0,BEST),answer);
if(answer.need||note.textContent===start.s.none)put(results,crisis());
hits.slice(BEST).forEach(function(hit){
var name=own.seek.section(hit[0]);
if(!groups[name])order.push(name);
(groups[name]=groups[name]||[]).push(hit);
});
order.forEach(function(name){part(own.start.g[name][0],groups[name],answer);});
if(before){
more=[].filter.call(results.querySelectorAll('h3 a'),function(link){return before.indexOf(link.href)<0;})[0];
before=null;
if(more)more.focus();
}
if(answer.hits.length>shown){
more=make('button',start.s.more);
more.type='button';
more.addEventListener('click',function(){
before=[].map.call(results.querySelectorAll('h3 a'),function(link){return link.href;});
shown+=STEP;
run(true);
});
put(results,more);
}
if(others.length)part(start.s.beside,others,beside);
}
side(ALL,box.getAttribute('data-version'));
[].forEach.call(box.querySelectorAll('[id]'),function(one){side(one.id,one.getAttribute('data-version'));});
if(!sides[scope])scope=ALL;
put(box,wait);
load(sides[ALL],'start');
return receive;
})(document,window,fanalWords,fanalSeek);