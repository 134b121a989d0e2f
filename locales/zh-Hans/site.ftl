# 访客看到的界面文字。

skip-to-content = 跳到正文
menu = 菜单
menu-main = 主菜单
close = 关闭
home = 首页
breadcrumb = 您在这里
contents = 本页内容
back-to-top = 回到顶部
previous = 上一页
next = 下一页
page-n-of-m = 第 { $n } 页，共 { $m } 页
pages = 页码
topics = 主题
audiences = 面向人群
regions = 地区
all-in-topic = 查看全部：{ $topic }
all-articles = 所有文章
see-also = 另请参阅
result-count = 结果数：{ $n }
nothing-here = 这里暂时没有内容。

languages = 语言
choose-language = 选择语言
read-in = 阅读{ LANGNAME($lang) }版
opens-in-language = （{ LANGNAME($lang) }）
external-site = （外部网站）
borrowed-notice = 本页尚无中文版，以下为{ LANGNAME($lang) }版。
unreviewed-notice = 尚无使用这种语言的人审阅过本文，可能有错误。电话号码在所有语言版本中都相同。
unreviewed-link = 阅读{ LANGNAME($lang) }原文
withheld-notice = 本页暂不提供此语言版本。您可以在这里阅读：
drifted-notice = 本译文完成后，原文已有改动。
machine-text = 机器翻译，尚未审阅
short-unreviewed = 未审阅
short-missing = 暂无本页
draft = 草稿

exit-quickly = 快速离开
exit-explain = 此按钮会立即打开另一个网站，但不会清除设备的浏览记录。
exit-title = 正在加载…
exit-keys = 用键盘时，连按三次 Shift 键也可以离开。
exit-two = Shift：再按 2 次即可离开。
exit-one = Shift：再按 1 次即可离开。
exit-over = 已取消离开。
exit-show = 显示本页
crisis-heading = 立即求助
crisis-danger = 现在有危险：
crisis-no-police = 不报警，找人谈谈：
crisis-danger-young = 现在有危险：
crisis-no-police-young = 不用报警，你可以在这里找人谈谈：
crisis-write-young = 发短信到
crisis-word-young = 内容写
crisis-write = 发短信到
crisis-only-in = （{ $languages }）
crisis-all-in = 接听语言：{ $languages }
crisis-interpreter = （通过口译）
crisis-more = 所有求助服务
call = 拨打电话
text-us = 发短信
chat = 在线聊天
write-email = 发送电子邮件
visit-site = 访问网站
send-word = 发送 { $word } 到 { $number }
hours-label = 服务时间
always-open = 每天，日夜都有人接听
languages-spoken = 服务语言
with-interpreter = { LANGNAME($lang) }（通过口译）
cost = 费用
cost-free = 免费
serves = 服务地区
sourced-on = 于 { DATE($date) } 摘自 { $site }，尚未致电核实
verified-on = 于 { DATE($date) } 致电核实
verified-written-on = 于 { DATE($date) } 书面核实
verified-visit-on = 于 { DATE($date) } 当面核实
read-at = 于 { DATE($date) } 摘自 { $site }
promise = 打电话或发信息之前
promise-who-answers = 谁来接听
promise-anonymous = 不用说名字
promise-must-tell = 什么情况下必须告诉别人
promise-traces = 会留下哪些痕迹
promise-calls-back = 会不会回电
calls-back-never = 他们绝不会回电。
calls-back-if-asked = 只有在要求时他们才会回电。
calls-back-may = 他们可能会回电。
on-bill-may = 这个号码可能会出现在电话账单上。
on-bill-never = 这个号码不会出现在电话账单上。
number-wrong = 有号码打不通？请告诉我们。
sample-record = 虚构示例：请勿拨打此号码。
site-safety = 本网站的安全
neutral-description = 实用信息和电话号码。

sources-heading = 来源
read-on-date = 于 { DATE($date) } 查阅
page-dated = 页面日期：{ DATE($date) }
reading-time = 阅读时间：约 { $minutes } 分钟
updated-on = 更新于 { DATE($date) }
reviewed-by = 审阅：{ $role }，{ DATE($date) }
role-survivor-adviser = 有亲身经历的顾问
role-community = 社区成员
role-clinician = 医护专业人员
role-lawyer = 律师
role-teacher = 教师
version-n = 第 { $n } 版
published-by = 发布者：{ $name }
licence = 许可
built-on = 网站生成日期：{ DATE($date) }
page-code = 本页代码，联系我们时请告知：{ $code }
page-code-alone = 本页代码：{ $code }

glossary = 词汇表
definition-of = 定义：{ $term }
say = 建议说法
also-said = 也可以说
avoid-saying = 避免使用
because = 原因：{ $reason }

note = 注意
tip = 提示
important = 重要
warning = 警告
caution = 小心
content-note = 阅读之前
content-note-skip = 跳过这一段
helpbox = 在哪里求助
footnotes = 脚注
note-n = 脚注 { $n }
source-n = 来源 { $n }
back-to-text = 返回正文
figure = 图
table = 表
chart-share = 占比
percent = { $n }%
steps = 步骤
details = 详情
video = 视频
audio = 录音
transcript = 文字稿
task-done = 已完成
task-open = 待办
download = 下载
documents = 文件
file-size =
    { $unit ->
        [mb] { $n } MB
       *[kb] { $n } KB
    }
print = 打印

# 要打印的一页：折页、卡片、海报。
paper-print = 打印这一页
paper-print-how = 在浏览器菜单中选择“打印”：Letter 或 A4 纸，实际大小（100%）。黑白即可。
paper-print-fold = 双面打印，沿短边翻转，然后折成三折。
paper-print-cut = 沿标记剪开：每页八张卡片。
paper-print-strips = 把下方的纸条之间剪开，但不要撕下。
# 给工作人员：网站没有地址，所以没有二维码。
paper-no-address = 这一页没有二维码，也没有网址：本网站还没有地址（site.yaml 中的 base_url）。
# 屏幕阅读器读出的预览名称。
paper-preview = 打印页
# $word：要发送的词。号码就在前面。
paper-text-word = 发短信：{ $word }
# 在 911 旁边。
paper-danger = 现在有危险
# 在 911 下面。要短：卡片很小。
paper-no-police = 不找警察也可以得到帮助。
paper-code = 旁边网址的二维码
paper-verified = 号码核实于 { DATE($date) }
paper-sourced = 号码查阅于 { DATE($date) }

about-this-site = 关于本网站
contact-us = 联系我们
welcome-title = 欢迎来到 { $name }
welcome-text = 请选择您的语言。
go-title = 本页有以下语言版本
not-found-title = 找不到页面
not-found-text = 此地址没有对应的页面。页面可能已移动。
moved-title = 页面已移动
moved-text = 本页地址已更改，新地址：
start-here = 从这里开始
feed-title = { $site }：{ $section }
subscribe = 订阅
