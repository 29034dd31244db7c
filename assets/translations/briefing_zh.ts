<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;New deck</source>
      <translation>新建演示文稿(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>打开(&amp;O)…</translation>
    </message>
    <message>
      <source>Start page</source>
      <translation>起始页</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>保存(&amp;S)</translation>
    </message>
    <message>
      <source>Save &amp;as…</source>
      <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>导出(&amp;E)…</translation>
    </message>
    <message>
      <source>Make a PowerPoint, PDF or other file of the deck</source>
      <translation>生成 PowerPoint、PDF 或其他文件</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>设置(&amp;T)…</translation>
    </message>
    <message>
      <source>&amp;Close window</source>
      <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>退出(&amp;Q)</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>撤销(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>重做(&amp;R)</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>剪切(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>复制(&amp;C)</translation>
    </message>
    <message>
      <source>Copy as p&amp;icture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>删除(&amp;D)</translation>
    </message>
    <message>
      <source>Select &amp;all</source>
      <translation>全选(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>查找(&amp;F)…</translation>
    </message>
    <message>
      <source>R&amp;eplace…</source>
      <translation>替换(&amp;H)…</translation>
    </message>
    <message>
      <source>Search e&amp;verything…</source>
      <translation>搜索全部(&amp;E)…</translation>
    </message>
    <message>
      <source>Slides, briefings, commands and help, by any word</source>
      <translation>用任意词语查找幻灯片、简报、命令和帮助</translation>
    </message>
    <message>
      <source>Find in the &amp;library</source>
      <translation>在资料库中查找(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Picture…</source>
      <translation>图片(&amp;P)…</translation>
    </message>
    <message>
      <source>&amp;Table</source>
      <translation>表格(&amp;T)</translation>
    </message>
    <message>
      <source>C&amp;hart…</source>
      <translation>图表(&amp;H)…</translation>
    </message>
    <message>
      <source>Row &amp;above</source>
      <translation>在上方插入行(&amp;A)</translation>
    </message>
    <message>
      <source>Row &amp;below</source>
      <translation>在下方插入行(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Column before</source>
      <translation>在前面插入列(&amp;C)</translation>
    </message>
    <message>
      <source>C&amp;olumn after</source>
      <translation>在后面插入列(&amp;O)</translation>
    </message>
    <message>
      <source>Move row &amp;up</source>
      <translation>上移行(&amp;U)</translation>
    </message>
    <message>
      <source>Move row &amp;down</source>
      <translation>下移行(&amp;D)</translation>
    </message>
    <message>
      <source>Move column &amp;left</source>
      <translation>左移列(&amp;L)</translation>
    </message>
    <message>
      <source>Move column &amp;right</source>
      <translation>右移列(&amp;R)</translation>
    </message>
    <message>
      <source>D&amp;elete row</source>
      <translation>删除行(&amp;E)</translation>
    </message>
    <message>
      <source>Delete colu&amp;mn</source>
      <translation>删除列(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;New slide</source>
      <translation>新建幻灯片(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Duplicate</source>
      <translation>复制一份(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Hide or show</source>
      <translation>隐藏或显示(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Layout…</source>
      <translation>版式(&amp;L)…</translation>
    </message>
    <message>
      <source>Move &amp;earlier</source>
      <translation>前移(&amp;E)</translation>
    </message>
    <message>
      <source>Move l&amp;ater</source>
      <translation>后移(&amp;T)</translation>
    </message>
    <message>
      <source>New &amp;section here</source>
      <translation>在此新建节(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Rename slide or section</source>
      <translation>重命名幻灯片或节(&amp;R)</translation>
    </message>
    <message>
      <source>Join section with the one before</source>
      <translation>与上一节合并</translation>
    </message>
    <message>
      <source>&amp;Changes from the library…</source>
      <translation>资料库中的更改(&amp;G)…</translation>
    </message>
    <message>
      <source>Sa&amp;ve slide as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the selected slides as PowerPoint, picture or PDF, without notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Bold</source>
      <translation>加粗(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Italic</source>
      <translation>斜体(&amp;I)</translation>
    </message>
    <message>
      <source>Stri&amp;ke through</source>
      <translation>删除线(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>编辑(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Slide</source>
      <translation>幻灯片(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Insert</source>
      <translation>插入(&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Talk</source>
      <translation>简报(&amp;T)</translation>
    </message>
    <message>
      <source>Te&amp;xt</source>
      <translation>文本(&amp;X)</translation>
    </message>
    <message>
      <source>Ta&amp;ble</source>
      <translation>表格(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>视图(&amp;V)</translation>
    </message>
    <message>
      <source>S&amp;how</source>
      <translation>放映(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>帮助(&amp;P)</translation>
    </message>
    <message>
      <source>Open or make a deck first.</source>
      <translation>请先打开或新建演示文稿。</translation>
    </message>
    <message>
      <source>The deck has no slides yet.</source>
      <translation>演示文稿中还没有幻灯片。</translation>
    </message>
    <message>
      <source>Select a slide first.</source>
      <translation>请先选择一张幻灯片。</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>没有可撤销的操作。</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>没有可重做的操作。</translation>
    </message>
    <message>
      <source>Copy or cut a slide first.</source>
      <translation>请先复制或剪切一张幻灯片。</translation>
    </message>
    <message>
      <source>This deck is open read-only: save it under another name.</source>
      <translation>此演示文稿以只读方式打开：请另存为其他名称。</translation>
    </message>
    <message>
      <source>Everything is saved.</source>
      <translation>已全部保存。</translation>
    </message>
    <message>
      <source>The library has no newer text of this slide.</source>
      <translation>资料库中没有此幻灯片的更新文本。</translation>
    </message>
    <message>
      <source>Click into a cell of a table first.</source>
      <translation>请先单击表格中的单元格。</translation>
    </message>
    <message>
      <source>Click on text on the slide first.</source>
      <translation>请先单击幻灯片上的文本。</translation>
    </message>
    <message>
      <source>&amp;Plan…</source>
      <translation>计划(&amp;P)…</translation>
    </message>
    <message>
      <source>Choose the slides that fit the audience, the theme and the minutes</source>
      <translation>按受众、主题和时长选择幻灯片</translation>
    </message>
    <message>
      <source>&amp;Check</source>
      <translation>检查(&amp;C)</translation>
    </message>
    <message>
      <source>Deck p&amp;roperties…</source>
      <translation>演示文稿属性(&amp;R)…</translation>
    </message>
    <message>
      <source>Insert an &amp;agenda</source>
      <translation>插入议程(&amp;A)</translation>
    </message>
    <message>
      <source>Save the r&amp;un sheet…</source>
      <translation>保存流程单(&amp;U)…</translation>
    </message>
    <message>
      <source>Save the &amp;event for a calendar…</source>
      <translation>将活动保存到日历(&amp;E)…</translation>
    </message>
    <message>
      <source>&amp;Present</source>
      <translation>放映(&amp;P)</translation>
    </message>
    <message>
      <source>Show the deck from its first slide</source>
      <translation>从第一张幻灯片开始放映</translation>
    </message>
    <message>
      <source>Present from &amp;here</source>
      <translation>从此处放映(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Rehearse</source>
      <translation>排练(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Keyboard</source>
      <translation>键盘(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;All commands…</source>
      <translation>所有命令(&amp;A)…</translation>
    </message>
    <message>
      <source>A&amp;bout</source>
      <translation>关于(&amp;B)</translation>
    </message>
    <message>
      <source>What is not yet fit to be shown</source>
      <translation>尚不宜放映的内容</translation>
    </message>
    <message>
      <source>Slide &amp;sorter</source>
      <translation>幻灯片浏览(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Outline</source>
      <translation>大纲(&amp;O)</translation>
    </message>
    <message>
      <source>One sli&amp;de</source>
      <translation>单张幻灯片(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Library</source>
      <translation>资料库(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Inspector</source>
      <translation>检查器(&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Notes</source>
      <translation>备注(&amp;N)</translation>
    </message>
    <message>
      <source>Larger slides</source>
      <translation>放大幻灯片</translation>
    </message>
    <message>
      <source>Smaller slides</source>
      <translation>缩小幻灯片</translation>
    </message>
    <message>
      <source>Next &amp;pane</source>
      <translation>下一窗格(&amp;P)</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>上一窗格</translation>
    </message>
  </context>
  <context>
    <name>AnswerFinder</name>
    <message>
      <source>Reading the library</source>
      <translation>正在读取资料库</translation>
    </message>
  </context>
  <context>
    <name>Badges</name>
    <message>
      <source>own copy</source>
      <translation>自有副本</translation>
    </message>
    <message>
      <source>own slide</source>
      <translation>自有幻灯片</translation>
    </message>
    <message>
      <source>linked</source>
      <translation>已链接</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>草稿</translation>
    </message>
    <message>
      <source>cleared</source>
      <translation>已核准</translation>
    </message>
    <message>
      <source>review due</source>
      <translation>待复核</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>已撤回</translation>
    </message>
    <message>
      <source>update available</source>
      <translation>有更新</translation>
    </message>
  </context>
  <context>
    <name>ButtonBar</name>
    <message>
      <source>◀ Back</source>
      <translation>◀ 上一张</translation>
    </message>
    <message>
      <source>Next ▶</source>
      <translation>下一张 ▶</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>网格</translation>
    </message>
    <message>
      <source>If they ask</source>
      <translation>如有提问</translation>
    </message>
    <message>
      <source>Black</source>
      <translation>黑屏</translation>
    </message>
    <message>
      <source>Freeze</source>
      <translation>冻结</translation>
    </message>
    <message>
      <source>Pen</source>
      <translation>画笔</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>出处</translation>
    </message>
    <message>
      <source>End</source>
      <translation>结束</translation>
    </message>
    <message>
      <source>More ▾</source>
      <translation>更多 ▾</translation>
    </message>
  </context>
  <context>
    <name>ChartDialog</name>
    <message>
      <source>Columns</source>
      <translation>柱形图</translation>
    </message>
    <message>
      <source>Bars</source>
      <translation>条形图</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>折线图</translation>
    </message>
    <message>
      <source>Doughnut</source>
      <translation>圆环图</translation>
    </message>
    <message>
      <source>Data of the chart</source>
      <translation>图表数据</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>图表</translation>
    </message>
    <message>
      <source>Preview of the slide</source>
      <translation>幻灯片预览</translation>
    </message>
    <message>
      <source>The first row names the series, the first column the categories. A copied range of a spreadsheet can be pasted.</source>
      <translation>首行为系列名称，首列为类别。可粘贴从电子表格复制的区域。</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>确定</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>单位</translation>
    </message>
    <message>
      <source>What the chart shows</source>
      <translation>图表内容</translation>
    </message>
    <message>
      <source>Add a row</source>
      <translation>添加一行</translation>
    </message>
    <message>
      <source>Add a series</source>
      <translation>添加系列</translation>
    </message>
    <message>
      <source>Remove the row</source>
      <translation>删除该行</translation>
    </message>
    <message>
      <source>Remove the series</source>
      <translation>删除该系列</translation>
    </message>
    <message>
      <source>A chart needs one category and one series with a number.</source>
      <translation>图表至少需要一个类别和一个含数字的系列。</translation>
    </message>
    <message>
      <source>“{0}” is not a number.</source>
      <translation>“{0}”不是数字。</translation>
    </message>
  </context>
  <context>
    <name>ChartEditor</name>
    <message>
      <source>Category</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>Insert a chart</source>
      <translation>插入图表</translation>
    </message>
    <message>
      <source>Change the chart</source>
      <translation>更改图表</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>系列</translation>
    </message>
  </context>
  <context>
    <name>CheckWatcher</name>
    <message>
      <source>Checking</source>
      <translation>正在检查</translation>
    </message>
  </context>
  <context>
    <name>Checks</name>
    <message>
      <source>To mend</source>
      <translation>需改正</translation>
    </message>
    <message>
      <source>To look at</source>
      <translation>需查看</translation>
    </message>
    <message>
      <source>To know</source>
      <translation>供参考</translation>
    </message>
    <message>
      <source>Title missing</source>
      <translation>缺少标题</translation>
    </message>
    <message>
      <source>Title repeated</source>
      <translation>标题重复</translation>
    </message>
    <message>
      <source>Slide repeated</source>
      <translation>幻灯片重复</translation>
    </message>
    <message>
      <source>Description missing</source>
      <translation>缺少说明</translation>
    </message>
    <message>
      <source>Many words</source>
      <translation>字数过多</translation>
    </message>
    <message>
      <source>Too much on a slide</source>
      <translation>幻灯片内容过多</translation>
    </message>
    <message>
      <source>Small text</source>
      <translation>文字过小</translation>
    </message>
    <message>
      <source>Low contrast</source>
      <translation>对比度过低</translation>
    </message>
    <message>
      <source>Reading order</source>
      <translation>阅读顺序</translation>
    </message>
    <message>
      <source>Source missing</source>
      <translation>缺少出处</translation>
    </message>
    <message>
      <source>Source unknown</source>
      <translation>出处不明</translation>
    </message>
    <message>
      <source>Old figures</source>
      <translation>数据过时</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>已撤回</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>草稿</translation>
    </message>
    <message>
      <source>Review due</source>
      <translation>待复核</translation>
    </message>
    <message>
      <source>Not cleared for this audience</source>
      <translation>未核准用于该听众</translation>
    </message>
    <message>
      <source>Content notice missing</source>
      <translation>缺少内容提示</translation>
    </message>
    <message>
      <source>Over time</source>
      <translation>超时</translation>
    </message>
    <message>
      <source>Other language</source>
      <translation>其他语言</translation>
    </message>
    <message>
      <source>Translation out of date</source>
      <translation>译文过时</translation>
    </message>
    <message>
      <source>Unknown variable</source>
      <translation>未知变量</translation>
    </message>
    <message>
      <source>Not filled in</source>
      <translation>未填写</translation>
    </message>
    <message>
      <source>Picture missing</source>
      <translation>缺少图片</translation>
    </message>
    <message>
      <source>Wording</source>
      <translation>措辞</translation>
    </message>
  </context>
  <context>
    <name>ChecksPanel</name>
    <message>
      <source>Checks</source>
      <translation>检查结果</translation>
    </message>
    <message>
      <source>Fix what the checks found</source>
      <translation>修正检查发现的问题</translation>
    </message>
    <message>
      <source>Nothing stands in the way of showing this deck.</source>
      <translation>此演示文稿可以放映。</translation>
    </message>
    <message>
      <source>The whole deck</source>
      <translation>整个演示文稿</translation>
    </message>
    <message>
      <source>Hidden slide</source>
      <translation>隐藏的幻灯片</translation>
    </message>
    <message>
      <source>{0} to mend · {1} to look at</source>
      <translation>{0} 项需改正 · {1} 项需查看</translation>
    </message>
    <message>
      <source>Slide {0}</source>
      <translation>第 {0} 张幻灯片</translation>
    </message>
    <message>
      <source>Fix all that can be fixed: {0}</source>
      <translation>修正所有可修正的问题：{0}</translation>
    </message>
    <message>
      <source>Show all {0}</source>
      <translation>全部显示（{0}）</translation>
    </message>
  </context>
  <context>
    <name>ChosenSlides</name>
    <message>
      <source>Slide</source>
      <translation>幻灯片</translation>
    </message>
  </context>
  <context>
    <name>ContentPage</name>
    <message>
      <source>Hidden: a backup slide</source>
      <translation>隐藏：备用幻灯片</translation>
    </message>
    <message>
      <source>Changes from the library…</source>
      <translation>资料库中的更改…</translation>
    </message>
    <message>
      <source>Change layout</source>
      <translation>更改版式</translation>
    </message>
    <message>
      <source>Change priority</source>
      <translation>更改优先级</translation>
    </message>
    <message>
      <source>Change minutes</source>
      <translation>更改分钟数</translation>
    </message>
    <message>
      <source>Hide or show</source>
      <translation>隐藏或显示</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>版式</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>分钟</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>优先级</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>review by {0}</source>
      <translation>{0} 前复核</translation>
    </message>
    <message>
      <source>{0} (estimated)</source>
      <translation>{0}（估计）</translation>
    </message>
  </context>
  <context>
    <name>DeckHeader</name>
    <message>
      <source>Title of the deck</source>
      <translation>演示文稿标题</translation>
    </message>
    <message>
      <source>Event, language and look of the deck</source>
      <translation>演示文稿的活动、语言和外观</translation>
    </message>
    <message>
      <source>Rename deck</source>
      <translation>重命名演示文稿</translation>
    </message>
    <message>
      <source>{0} of {1} min</source>
      <translation>{0}/{1} 分钟</translation>
    </message>
  </context>
  <context>
    <name>DeckModel</name>
    <message>
      <source>Without a title</source>
      <translation>无标题</translation>
    </message>
    <message>
      <source>Without a section</source>
      <translation>无节</translation>
    </message>
  </context>
  <context>
    <name>Drawers</name>
    <message>
      <source>All slides</source>
      <translation>所有幻灯片</translation>
    </message>
    <message>
      <source>Find in the deck</source>
      <translation>在演示文稿中查找</translation>
    </message>
    <message>
      <source>If they ask: any slide of the library</source>
      <translation>如有提问：资料库中的任意幻灯片</translation>
    </message>
    <message>
      <source>Words of a slide or its notes</source>
      <translation>幻灯片或其备注中的词语</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>隐藏</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>已跳过</translation>
    </message>
    <message>
      <source>What is the question about?</source>
      <translation>问题是关于什么的？</translation>
    </message>
    <message>
      <source>Shown for {0}.</source>
      <translation>放映时长 {0}。</translation>
    </message>
  </context>
  <context>
    <name>EditCommands</name>
    <message>
      <source>Paste slides</source>
      <translation>粘贴幻灯片</translation>
    </message>
    <message>
      <source>Delete slides</source>
      <translation>删除幻灯片</translation>
    </message>
    <message>
      <source>Deleted {0}.</source>
      <translation>已删除{0}。</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
  </context>
  <context>
    <name>EndPage</name>
    <message>
      <source>The room sees a black screen</source>
      <translation>会场显示黑屏</translation>
    </message>
    <message>
      <source>Keep a record on this computer: what was shown, how long, to whom</source>
      <translation>在此计算机上保留记录：放映内容、时长、对象</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Save drawings…</source>
      <translation>保存绘图…</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Show in folder</source>
      <translation>在文件夹中显示</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>格式</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>主题</translation>
    </message>
    <message>
      <source>With the speaker's notes</source>
      <translation>包含演讲者备注</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>格式(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>主题(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>导出(&amp;E)…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Briefing</source>
      <translation>演示文稿</translation>
    </message>
    <message>
      <source>{0} slides stay as they are: the library does not have them in this language.</source>
      <translation>{0} 张幻灯片保持不变：资料库中没有该语言版本。</translation>
    </message>
    <message>
      <source>Stopped. Nothing was written.</source>
      <translation>已停止。未写入任何内容。</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>正在停止…</translation>
    </message>
    <message>
      <source>Exported {0}.</source>
      <translation>已导出 {0}。</translation>
    </message>
    <message>
      <source>As the deck: {0}</source>
      <translation>与演示文稿相同：{0}</translation>
    </message>
    <message>
      <source>Exporting to {0}…</source>
      <translation>正在导出到 {0}…</translation>
    </message>
    <message>
      <source>Exporting {0}</source>
      <translation>导出 {0}</translation>
    </message>
    <message>
      <source>{0} remarks: see Check.</source>
      <translation>{0} 条提示：见“检查”。</translation>
    </message>
    <message>
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>密码</translation>
    </message>
    <message>
      <source>Password again</source>
      <translation>再次输入密码</translation>
    </message>
    <message>
      <source>&amp;Password</source>
      <translation>密码(&amp;P)</translation>
    </message>
    <message>
      <source>The two passwords are not the same.</source>
      <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
      <source>Type them again.</source>
      <translation>请重新输入。</translation>
    </message>
  </context>
  <context>
    <name>FacetChips</name>
    <message>
      <source>Fewer</source>
      <translation>更少</translation>
    </message>
    <message>
      <source>More…</source>
      <translation>更多…</translation>
    </message>
  </context>
  <context>
    <name>FileCommands</name>
    <message>
      <source>Briefing</source>
      <translation>演示文稿</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>另存为…</translation>
    </message>
    <message>
      <source>Saved {0}, {1}.</source>
      <translation>已保存 {0}，{1}。</translation>
    </message>
  </context>
  <context>
    <name>FileDrop</name>
    <message>
      <source>Not all could be kept ({0}): {1}</source>
      <translation>部分内容未能保留（{0}）：{1}</translation>
    </message>
    <message>
      <source>Add slides from a file</source>
      <translation>从文件添加幻灯片</translation>
    </message>
    <message>
      <source>Added {0}.</source>
      <translation>已添加 {0}。</translation>
    </message>
    <message>
      <source>Reading {0}</source>
      <translation>正在读取 {0}</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find in the deck</source>
      <translation>在演示文稿中查找</translation>
    </message>
    <message>
      <source>Replace with</source>
      <translation>替换为</translation>
    </message>
    <message>
      <source>Match case</source>
      <translation>区分大小写</translation>
    </message>
    <message>
      <source>Whole words</source>
      <translation>全字匹配</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>下一个</translation>
    </message>
    <message>
      <source>Replace on this slide</source>
      <translation>在此幻灯片上替换</translation>
    </message>
    <message>
      <source>Replace all</source>
      <translation>全部替换</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>替换</translation>
    </message>
    <message>
      <source>Not in this deck</source>
      <translation>演示文稿中没有</translation>
    </message>
    <message>
      <source>{0} on {1}</source>
      <translation>{0} 处 · {1}</translation>
    </message>
  </context>
  <context>
    <name>Finder</name>
    <message>
      <source>What was found</source>
      <translation>搜索结果</translation>
    </message>
    <message>
      <source>Nothing says all of this. Try fewer or other words.</source>
      <translation>没有内容包含全部词语。请减少或更换词语。</translation>
    </message>
    <message>
      <source>All commands</source>
      <translation>所有命令</translation>
    </message>
    <message>
      <source>Search slides, briefings, commands and help</source>
      <translation>搜索幻灯片、简报、命令和帮助</translation>
    </message>
    <message>
      <source>Type a command</source>
      <translation>输入命令</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>搜索全部</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>命令</translation>
    </message>
    <message>
      <source>In this deck</source>
      <translation>在此演示文稿中</translation>
    </message>
    <message>
      <source>Briefings</source>
      <translation>简报</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <source>Slide {0}</source>
      <translation>幻灯片 {0}</translation>
    </message>
  </context>
  <context>
    <name>FindingCard</name>
    <message>
      <source>Fix</source>
      <translation>修正</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>显示</translation>
    </message>
  </context>
  <context>
    <name>Gate</name>
    <message>
      <source>Take responsibility</source>
      <translation>承担责任</translation>
    </message>
  </context>
  <context>
    <name>HandedFiles</name>
    <message>
      <source>Save the slide to a folder of your own instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No files can be made for other programs: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HelpCommands</name>
    <message>
      <source>About Briefing</source>
      <translation>关于 Briefing</translation>
    </message>
    <message>
      <source>Briefing {0}

Assemble, present and export briefings from a library of reviewed slides. MIT licence.</source>
      <translation>Briefing {0}

从经审阅的幻灯片资料库中编排、放映和导出简报。MIT 许可证。</translation>
    </message>
  </context>
  <context>
    <name>HelpPages</name>
    <message>
      <source>Command</source>
      <translation>命令</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>按键</translation>
    </message>
    <message>
      <source>In a show</source>
      <translation>放映中</translation>
    </message>
  </context>
  <context>
    <name>HelpReader</name>
    <message>
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <source>Search the help</source>
      <translation>搜索帮助</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>页面</translation>
    </message>
    <message>
      <source>Help text</source>
      <translation>帮助正文</translation>
    </message>
  </context>
  <context>
    <name>InsertCommands</name>
    <message>
      <source>Column</source>
      <translation>列</translation>
    </message>
    <message>
      <source>Insert a table</source>
      <translation>插入表格</translation>
    </message>
  </context>
  <context>
    <name>InspectorPane</name>
    <message>
      <source>Checks</source>
      <translation>检查结果</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>检查器</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>出处</translation>
    </message>
    <message>
      <source>Pages of the inspector</source>
      <translation>检查器的页面</translation>
    </message>
  </context>
  <context>
    <name>JobLine</name>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
  </context>
  <context>
    <name>LayoutDialog</name>
    <message>
      <source>Change layout</source>
      <translation>更改版式</translation>
    </message>
    <message>
      <source>Choose a layout</source>
      <translation>选择版式</translation>
    </message>
    <message>
      <source>This slide in every layout</source>
      <translation>此幻灯片的各种版式</translation>
    </message>
  </context>
  <context>
    <name>Layouts</name>
    <message>
      <source>From the content</source>
      <translation>根据内容</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>节</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>文本</translation>
    </message>
    <message>
      <source>Two columns</source>
      <translation>两栏</translation>
    </message>
    <message>
      <source>Cards</source>
      <translation>卡片</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表格</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>引文</translation>
    </message>
    <message>
      <source>Statement</source>
      <translation>陈述</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>时间线</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>问题</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>图表</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>出处</translation>
    </message>
  </context>
  <context>
    <name>LearnDialog</name>
    <message>
      <source>Learn a button</source>
      <translation>识别按键</translation>
    </message>
    <message>
      <source>Press the button of your clicker.</source>
      <translation>请按翻页器上的按键。</translation>
    </message>
    <message>
      <source>Waiting for a button…</source>
      <translation>正在等待按键…</translation>
    </message>
    <message>
      <source>What the button shall do</source>
      <translation>该按键的功能</translation>
    </message>
    <message>
      <source>The button sends {0}</source>
      <translation>该按键发送 {0}</translation>
    </message>
  </context>
  <context>
    <name>LibraryPane</name>
    <message>
      <source>No slide has all of this. Take a word or a chip away.</source>
      <translation>没有幻灯片符合全部条件。请去掉一个词或一个筛选。</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>资料库</translation>
    </message>
    <message>
      <source>Search the library</source>
      <translation>搜索资料库</translation>
    </message>
    <message>
      <source>Slides of the library</source>
      <translation>资料库的幻灯片</translation>
    </message>
  </context>
  <context>
    <name>LibrarySearch</name>
    <message>
      <source>Reading the library</source>
      <translation>正在读取资料库</translation>
    </message>
    <message>
      <source>Counting</source>
      <translation>计数</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Toolbar</source>
      <translation>工具栏</translation>
    </message>
    <message>
      <source>The file of this deck was changed by another program.</source>
      <translation>此演示文稿的文件已被其他程序更改。</translation>
    </message>
    <message>
      <source>Your version is still here; Save as… keeps both.</source>
      <translation>您的版本仍在；“另存为…”可两者都保留。</translation>
    </message>
    <message>
      <source>{0} has this deck open on {1}: it is read-only here.</source>
      <translation>{0} 已在 {1} 上打开此演示文稿：此处为只读。</translation>
    </message>
    <message>
      <source>Save a copy to change it.</source>
      <translation>请另存副本后再修改。</translation>
    </message>
    <message>
      <source>Open the changed file</source>
      <translation>打开更改后的文件</translation>
    </message>
    <message>
      <source>Recover</source>
      <translation>恢复</translation>
    </message>
    <message>
      <source>New deck</source>
      <translation>新演示文稿</translation>
    </message>
    <message>
      <source>Briefing</source>
      <translation>演示文稿</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>另存为…</translation>
    </message>
    <message>
      <source>Unsaved work on “{0}” of {1} was kept.</source>
      <translation>“{0}”（{1}）未保存的内容已保留。</translation>
    </message>
  </context>
  <context>
    <name>MessageBar</name>
    <message>
      <source>Your deck is unharmed.</source>
      <translation>您的演示文稿完好无损。</translation>
    </message>
    <message>
      <source>Something went wrong that should not: {0}</source>
      <translation>发生意外错误：{0}</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>消息</translation>
    </message>
    <message>
      <source>What can be done</source>
      <translation>可执行的操作</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>关闭此消息</translation>
    </message>
  </context>
  <context>
    <name>Needs</name>
    <message>
      <source>New deck</source>
      <translation>新演示文稿</translation>
    </message>
    <message>
      <source>Save the changes to “{0}”?</source>
      <translation>是否保存对“{0}”的更改？</translation>
    </message>
  </context>
  <context>
    <name>NotesPane</name>
    <message>
      <source>Notes</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>Notes of the slide</source>
      <translation>幻灯片备注</translation>
    </message>
    <message>
      <source>What to say: 60 to 120 words.</source>
      <translation>要说的内容：60 至 120 个词。</translation>
    </message>
    <message>
      <source>Edit notes</source>
      <translation>编辑备注</translation>
    </message>
  </context>
  <context>
    <name>NotesView</name>
    <message>
      <source>Notes</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>No notes on this slide.</source>
      <translation>此幻灯片没有备注。</translation>
    </message>
  </context>
  <context>
    <name>OutlinePage</name>
    <message>
      <source>Without a title</source>
      <translation>无标题</translation>
    </message>
    <message>
      <source>Outline of the deck</source>
      <translation>演示文稿大纲</translation>
    </message>
  </context>
  <context>
    <name>OutlinesButton</name>
    <message>
      <source>Outlines</source>
      <translation>大纲</translation>
    </message>
    <message>
      <source>The whole outline</source>
      <translation>整个大纲</translation>
    </message>
  </context>
  <context>
    <name>PictureInserter</name>
    <message>
      <source>The picture is on the slide.</source>
      <translation>图片已放入幻灯片。</translation>
    </message>
    <message>
      <source>Say in the inspector what it shows, for those who cannot see it.</source>
      <translation>请在检查器中为看不见图片的人说明其内容。</translation>
    </message>
    <message>
      <source>Insert a picture</source>
      <translation>插入图片</translation>
    </message>
  </context>
  <context>
    <name>PictureSection</name>
    <message>
      <source>Decorative: nothing to describe</source>
      <translation>装饰性：无需说明</translation>
    </message>
    <message>
      <source>Replace the picture…</source>
      <translation>替换图片…</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <source>Cut off</source>
      <translation>裁剪</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>左</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>右</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>上</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>下</translation>
    </message>
    <message>
      <source>Replace the picture</source>
      <translation>替换图片</translation>
    </message>
    <message>
      <source>Change the picture</source>
      <translation>更改图片</translation>
    </message>
    <message>
      <source>What it shows</source>
      <translation>图片内容</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>图注</translation>
    </message>
    <message>
      <source>Credit</source>
      <translation>出处</translation>
    </message>
  </context>
  <context>
    <name>PlanDialog</name>
    <message>
      <source>Plan the talk</source>
      <translation>规划简报</translation>
    </message>
    <message>
      <source>Reading the library…</source>
      <translation>正在读取资料库…</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>应用</translation>
    </message>
    <message>
      <source>Keep the selected</source>
      <translation>保留所选</translation>
    </message>
    <message>
      <source>{0} min for questions</source>
      <translation>提问 {0} 分钟</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>未选入</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>No slide answers all of that in the time.</source>
      <translation>在该时长内没有符合全部条件的幻灯片。</translation>
    </message>
    <message>
      <source>{0}, {1} of {2} min</source>
      <translation>{0}，{1}/{2} 分钟</translation>
    </message>
    <message>
      <source>Kept: {0} · let go</source>
      <translation>已保留：{0} · 取消</translation>
    </message>
    <message>
      <source>{0} musts left out</source>
      <translation>{0} 张必讲幻灯片未选入</translation>
    </message>
    <message>
      <source>No time left</source>
      <translation>时间不足</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>已撤回</translation>
    </message>
    <message>
      <source>Not in this language</source>
      <translation>无此语言版本</translation>
    </message>
    <message>
      <source>For other audiences</source>
      <translation>面向其他听众</translation>
    </message>
    <message>
      <source>About other things</source>
      <translation>关于其他主题</translation>
    </message>
    <message>
      <source>About other regions</source>
      <translation>关于其他区域</translation>
    </message>
    <message>
      <source>Another slide takes its part</source>
      <translation>由另一张幻灯片代替</translation>
    </message>
    <message>
      <source>Nothing behind it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slides left out</source>
      <translation>未选入的幻灯片</translation>
    </message>
    <message>
      <source>Reading the library</source>
      <translation>正在读取资料库</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Planned: {0}.</source>
      <translation>已规划：{0}。</translation>
    </message>
    <message>
      <source>The proposed talk</source>
      <translation>建议的简报</translation>
    </message>
    <message>
      <source>What the talk is for</source>
      <translation>简报的用途</translation>
    </message>
    <message>
      <source>The whole library</source>
      <translation>整个资料库</translation>
    </message>
    <message>
      <source>Leave the slide out</source>
      <translation>不选此幻灯片</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>不限</translation>
    </message>
    <message>
      <source>Themes</source>
      <translation>主题</translation>
    </message>
    <message>
      <source>Crimes</source>
      <translation>罪行</translation>
    </message>
    <message>
      <source>Horizon</source>
      <translation>时间跨度</translation>
    </message>
    <message>
      <source>Regions</source>
      <translation>区域</translation>
    </message>
    <message>
      <source>This deck</source>
      <translation>此演示文稿</translation>
    </message>
    <message>
      <source>Choose from</source>
      <translation>选自</translation>
    </message>
    <message>
      <source>Minutes in all</source>
      <translation>总分钟数</translation>
    </message>
    <message>
      <source>For questions</source>
      <translation>用于提问</translation>
    </message>
    <message>
      <source>Audience</source>
      <translation>听众</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>Where missing</source>
      <translation>缺少时</translation>
    </message>
    <message>
      <source>Show it in {0}</source>
      <translation>以{0}显示</translation>
    </message>
  </context>
  <context>
    <name>PresenterWindow</name>
    <message>
      <source>The end</source>
      <translation>结束</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>显示</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>THE ROOM SEES</source>
      <translation>会场显示</translation>
    </message>
    <message>
      <source>a slide of the library</source>
      <translation>资料库中的幻灯片</translation>
    </message>
    <message>
      <source>a hidden slide</source>
      <translation>隐藏的幻灯片</translation>
    </message>
    <message>
      <source>slide {0} of {1}</source>
      <translation>第 {0} 张，共 {1} 张</translation>
    </message>
    <message>
      <source>You are here</source>
      <translation>您在此处</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>下一张</translation>
    </message>
    <message>
      <source>Then</source>
      <translation>再下一张</translation>
    </message>
    <message>
      <source>Presenter: {0}</source>
      <translation>演讲者：{0}</translation>
    </message>
    <message>
      <source>Show them again</source>
      <translation>重新显示</translation>
    </message>
    <message>
      <source>Not shown yet. {0}</source>
      <translation>尚未显示。{0}</translation>
    </message>
    <message>
      <source>{0} slides are skipped</source>
      <translation>跳过 {0} 张幻灯片</translation>
    </message>
  </context>
  <context>
    <name>PreviewDialog</name>
    <message>
      <source>The slide</source>
      <translation>幻灯片</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>预览</translation>
    </message>
  </context>
  <context>
    <name>Priorities</name>
    <message>
      <source>Must be said</source>
      <translation>必须讲</translation>
    </message>
    <message>
      <source>Should be said</source>
      <translation>应当讲</translation>
    </message>
    <message>
      <source>Could be said</source>
      <translation>可以讲</translation>
    </message>
  </context>
  <context>
    <name>PropertiesDialog</name>
    <message>
      <source>Change deck properties</source>
      <translation>更改演示文稿属性</translation>
    </message>
    <message>
      <source>Deck properties</source>
      <translation>演示文稿属性</translation>
    </message>
    <message>
      <source>The date is known</source>
      <translation>日期已定</translation>
    </message>
    <message>
      <source>The title of the deck</source>
      <translation>演示文稿的标题</translation>
    </message>
    <message>
      <source>Shown on every slide, such as “Internal”</source>
      <translation>显示在每张幻灯片上，例如“内部”</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Minutes for questions</source>
      <translation>提问分钟数</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>分钟</translation>
    </message>
    <message>
      <source>and for questions</source>
      <translation>其中提问</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <translation>标题(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Event</source>
      <translation>活动(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Date</source>
      <translation>日期(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Place</source>
      <translation>地点(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Speaker</source>
      <translation>演讲者(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Audience</source>
      <translation>听众(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>语言(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Minutes</source>
      <translation>分钟(&amp;M)</translation>
    </message>
    <message>
      <source>T&amp;heme</source>
      <translation>主题(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Footer</source>
      <translation>页脚(&amp;F)</translation>
    </message>
    <message>
      <source>Handling mar&amp;k</source>
      <translation>密级标记(&amp;K)</translation>
    </message>
  </context>
  <context>
    <name>Rehearsal</name>
    <message>
      <source>Times of the rehearsal</source>
      <translation>排练用时</translation>
    </message>
  </context>
  <context>
    <name>RehearsedDialog</name>
    <message>
      <source>Times of the rehearsal</source>
      <translation>排练用时</translation>
    </message>
    <message>
      <source>Take these minutes over into the deck?</source>
      <translation>是否将这些时长写入演示文稿？</translation>
    </message>
    <message>
      <source>Slides with another time</source>
      <translation>时长不同的幻灯片</translation>
    </message>
  </context>
  <context>
    <name>ReleaseDialog</name>
    <message>
      <source>What is still open</source>
      <translation>尚待处理的问题</translation>
    </message>
    <message>
      <source>Who takes responsibility</source>
      <translation>责任人</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>您的姓名</translation>
    </message>
    <message>
      <source>Back to the deck</source>
      <translation>返回演示文稿</translation>
    </message>
    <message>
      <source>Before you go on: {0} to look at</source>
      <translation>继续之前：{0} 项需查看</translation>
    </message>
    <message>
      <source>Not yet fit to be shown: {0} to mend</source>
      <translation>尚不宜放映：{0} 项需改正</translation>
    </message>
    <message>
      <source>Slide {0}: </source>
      <translation>第 {0} 张幻灯片：</translation>
    </message>
    <message>
      <source>{0} anyway, I take responsibility</source>
      <translation>仍要{0}，由我负责</translation>
    </message>
    <message>
      <source>This is recorded in the deck, with your name:</source>
      <translation>以下内容将连同您的姓名记入演示文稿：</translation>
    </message>
  </context>
  <context>
    <name>Rename</name>
    <message>
      <source>Title of the section</source>
      <translation>节的标题</translation>
    </message>
    <message>
      <source>Title of the slide</source>
      <translation>幻灯片标题</translation>
    </message>
    <message>
      <source>Rename section</source>
      <translation>重命名节</translation>
    </message>
    <message>
      <source>Rename slide</source>
      <translation>重命名幻灯片</translation>
    </message>
  </context>
  <context>
    <name>RoomView</name>
    <message>
      <source>ENDED</source>
      <translation>已结束</translation>
    </message>
    <message>
      <source>HELD BACK</source>
      <translation>暂不显示</translation>
    </message>
    <message>
      <source>BLACK</source>
      <translation>黑屏</translation>
    </message>
    <message>
      <source>WHITE</source>
      <translation>白屏</translation>
    </message>
    <message>
      <source>FROZEN</source>
      <translation>已冻结</translation>
    </message>
    <message>
      <source>ANSWER</source>
      <translation>回答</translation>
    </message>
    <message>
      <source>What the room sees</source>
      <translation>会场所见</translation>
    </message>
    <message>
      <source>Go to {0} ⏎</source>
      <translation>转到 {0} ⏎</translation>
    </message>
  </context>
  <context>
    <name>RunningShow</name>
    <message>
      <source>Briefing: what the room sees</source>
      <translation>Briefing：会场所见</translation>
    </message>
    <message>
      <source>The show was broken off here, and goes on.</source>
      <translation>放映曾在此中断，现在继续。</translation>
    </message>
    <message>
      <source>Save the drawings…</source>
      <translation>保存绘图…</translation>
    </message>
    <message>
      <source>Learn a button…</source>
      <translation>识别按键…</translation>
    </message>
    <message>
      <source>From the start</source>
      <translation>从头开始</translation>
    </message>
    <message>
      <source>Saved {0} pictures to {1}</source>
      <translation>已将 {0} 张图片保存到 {1}</translation>
    </message>
    <message>
      <source>Folder for the drawings</source>
      <translation>绘图文件夹</translation>
    </message>
  </context>
  <context>
    <name>SectionList</name>
    <message>
      <source>Section</source>
      <translation>节</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0}/{1}</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>Language of the application</source>
      <translation>应用程序语言</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <source>English</source>
      <translation>English</translation>
    </message>
    <message>
      <source>Français</source>
      <translation>Français</translation>
    </message>
    <message>
      <source>Español</source>
      <translation>Español</translation>
    </message>
    <message>
      <source>العربية</source>
      <translation>العربية</translation>
    </message>
    <message>
      <source>Русский</source>
      <translation>Русский</translation>
    </message>
    <message>
      <source>中文</source>
      <translation>中文</translation>
    </message>
    <message>
      <source>Language of new decks</source>
      <translation>新演示文稿的语言</translation>
    </message>
    <message>
      <source>Language of notes</source>
      <translation>备注的语言</translation>
    </message>
    <message>
      <source>As the deck</source>
      <translation>跟随演示文稿</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>外观</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>高对比度</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>文字大小</translation>
    </message>
    <message>
      <source>Small</source>
      <translation>小</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>标准</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>大</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>特大</translation>
    </message>
    <message>
      <source>Theme of new decks</source>
      <translation>新演示文稿的主题</translation>
    </message>
    <message>
      <source>Slides dragged to other programs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold Alt as you begin to drag for the other kind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures (PNG)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PowerPoint (.pptx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My calendar file</source>
      <translation>我的日历文件</translation>
    </message>
    <message>
      <source>An .ics file; its events are among those coming up.</source>
      <translation>.ics 文件；其中的活动列入即将到来的活动。</translation>
    </message>
    <message>
      <source>Backups kept of each deck</source>
      <translation>每个演示文稿保留的备份数</translation>
    </message>
    <message>
      <source>One is made before the first save of a day.</source>
      <translation>每天首次保存前备份一次。</translation>
    </message>
    <message>
      <source>Recent decks shown</source>
      <translation>显示的最近演示文稿数</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Takes effect when Briefing starts again.</source>
      <translation>重新启动 Briefing 后生效。</translation>
    </message>
  </context>
  <context>
    <name>ShareCommands</name>
    <message>
      <source>Drawing a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied a picture of the slide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved {0}, without notes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShowCommands</name>
    <message>
      <source>Present</source>
      <translation>放映</translation>
    </message>
  </context>
  <context>
    <name>ShowKeys</name>
    <message>
      <source>click</source>
      <translation>单击</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>下一步</translation>
    </message>
    <message>
      <source>Previous step</source>
      <translation>上一步</translation>
    </message>
    <message>
      <source>Next slide without builds</source>
      <translation>下一张幻灯片（跳过分步）</translation>
    </message>
    <message>
      <source>Previous slide without builds</source>
      <translation>上一张幻灯片（跳过分步）</translation>
    </message>
    <message>
      <source>First slide</source>
      <translation>第一张幻灯片</translation>
    </message>
    <message>
      <source>Last slide</source>
      <translation>最后一张幻灯片</translation>
    </message>
    <message>
      <source>Go to a slide: its number, then</source>
      <translation>转到幻灯片：先输编号，再按</translation>
    </message>
    <message>
      <source>All slides</source>
      <translation>所有幻灯片</translation>
    </message>
    <message>
      <source>Find in the deck</source>
      <translation>在演示文稿中查找</translation>
    </message>
    <message>
      <source>Back to where you were</source>
      <translation>返回原处</translation>
    </message>
    <message>
      <source>Forward again</source>
      <translation>再次前进</translation>
    </message>
    <message>
      <source>Black screen</source>
      <translation>黑屏</translation>
    </message>
    <message>
      <source>White screen</source>
      <translation>白屏</translation>
    </message>
    <message>
      <source>Freeze what the room sees</source>
      <translation>冻结会场画面</translation>
    </message>
    <message>
      <source>Laser pointer</source>
      <translation>激光笔</translation>
    </message>
    <message>
      <source>Spotlight</source>
      <translation>聚光灯</translation>
    </message>
    <message>
      <source>Hide the pointer</source>
      <translation>隐藏指针</translation>
    </message>
    <message>
      <source>Pen</source>
      <translation>画笔</translation>
    </message>
    <message>
      <source>Highlighter</source>
      <translation>荧光笔</translation>
    </message>
    <message>
      <source>Eraser</source>
      <translation>橡皮擦</translation>
    </message>
    <message>
      <source>Clear all drawings on the slide</source>
      <translation>清除幻灯片上的所有绘图</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>放大</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>缩小</translation>
    </message>
    <message>
      <source>Next hidden backup slide</source>
      <translation>下一张隐藏的备用幻灯片</translation>
    </message>
    <message>
      <source>If they ask: search the library</source>
      <translation>如有提问：搜索资料库</translation>
    </message>
    <message>
      <source>Larger notes</source>
      <translation>放大备注</translation>
    </message>
    <message>
      <source>Smaller notes</source>
      <translation>缩小备注</translation>
    </message>
    <message>
      <source>Sources of this slide</source>
      <translation>此幻灯片的出处</translation>
    </message>
    <message>
      <source>Swap the screens</source>
      <translation>交换屏幕</translation>
    </message>
    <message>
      <source>Pause the timer</source>
      <translation>暂停计时</translation>
    </message>
    <message>
      <source>Reset the timer</source>
      <translation>重置计时</translation>
    </message>
    <message>
      <source>End, to a black screen</source>
      <translation>结束并显示黑屏</translation>
    </message>
    <message>
      <source>These keys</source>
      <translation>这些按键</translation>
    </message>
  </context>
  <context>
    <name>ShowMenus</name>
    <message>
      <source>Show the numbers on the screens</source>
      <translation>在屏幕上显示编号</translation>
    </message>
    <message>
      <source>Only the room's window</source>
      <translation>仅会场窗口</translation>
    </message>
    <message>
      <source>The room sees</source>
      <translation>会场显示</translation>
    </message>
    <message>
      <source>Your notes</source>
      <translation>您的备注</translation>
    </message>
    <message>
      <source>Screen for the room</source>
      <translation>会场屏幕</translation>
    </message>
    <message>
      <source>{0}: {1}, {2}</source>
      <translation>{0}：{1}，{2}</translation>
    </message>
  </context>
  <context>
    <name>SlideCommands</name>
    <message>
      <source>New section</source>
      <translation>新建节</translation>
    </message>
    <message>
      <source>New slide</source>
      <translation>新建幻灯片</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>复制一份</translation>
    </message>
    <message>
      <source>Hide or show</source>
      <translation>隐藏或显示</translation>
    </message>
    <message>
      <source>Move earlier</source>
      <translation>前移</translation>
    </message>
    <message>
      <source>Move later</source>
      <translation>后移</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>文本</translation>
    </message>
    <message>
      <source>Join sections</source>
      <translation>合并节</translation>
    </message>
  </context>
  <context>
    <name>SlideDelegate</name>
    <message>
      <source>hidden</source>
      <translation>隐藏</translation>
    </message>
  </context>
  <context>
    <name>SlideEditor</name>
    <message>
      <source>Edit text</source>
      <translation>编辑文本</translation>
    </message>
  </context>
  <context>
    <name>SlidePage</name>
    <message>
      <source>Slides of the deck</source>
      <translation>演示文稿的幻灯片</translation>
    </message>
    <message>
      <source>The slide</source>
      <translation>幻灯片</translation>
    </message>
    <message>
      <source>Slide</source>
      <translation>幻灯片</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Slide or Markdown</source>
      <translation>幻灯片或 Markdown</translation>
    </message>
  </context>
  <context>
    <name>SlideTextEdit</name>
    <message>
      <source>Text on the slide</source>
      <translation>幻灯片上的文本</translation>
    </message>
  </context>
  <context>
    <name>SorterPage</name>
    <message>
      <source>Slides of the deck</source>
      <translation>演示文稿的幻灯片</translation>
    </message>
    <message>
      <source>Move slides</source>
      <translation>移动幻灯片</translation>
    </message>
  </context>
  <context>
    <name>SourcePane</name>
    <message>
      <source>Markdown of the slide</source>
      <translation>幻灯片的 Markdown</translation>
    </message>
    <message>
      <source>Edit Markdown</source>
      <translation>编辑 Markdown</translation>
    </message>
  </context>
  <context>
    <name>Sources</name>
    <message>
      <source>This slide cites no source. Write [@key, p. 3] in its text.</source>
      <translation>此幻灯片未引用出处。请在文本中写入 [@key, p. 3]。</translation>
    </message>
    <message>
      <source>Unknown source “{0}”</source>
      <translation>未知出处“{0}”</translation>
    </message>
  </context>
  <context>
    <name>SourcesPage</name>
    <message>
      <source>This slide cites no source.</source>
      <translation>此幻灯片未引用出处。</translation>
    </message>
    <message>
      <source>Sources of “{0}”</source>
      <translation>“{0}”的出处</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Recent decks</source>
      <translation>最近的演示文稿</translation>
    </message>
    <message>
      <source>Start from a briefing</source>
      <translation>从简报开始</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>今天</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>明天</translation>
    </message>
    <message>
      <source>Coming up</source>
      <translation>即将到来</translation>
    </message>
    <message>
      <source>In {0} days</source>
      <translation>{0} 天后</translation>
    </message>
    <message>
      <source>{0} · Prepare a briefing</source>
      <translation>{0} · 准备简报</translation>
    </message>
    <message>
      <source>What do you want to brief on?</source>
      <translation>您想做什么简报？</translation>
    </message>
    <message>
      <source>What to start from</source>
      <translation>从何开始</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>Read-only</source>
      <translation>只读</translation>
    </message>
    <message>
      <source>Not saved yet</source>
      <translation>尚未保存</translation>
    </message>
    <message>
      <source>Saved {0}</source>
      <translation>已保存：{0}</translation>
    </message>
  </context>
  <context>
    <name>TableEditor</name>
    <message>
      <source>Add a row</source>
      <translation>添加一行</translation>
    </message>
  </context>
  <context>
    <name>Taking</name>
    <message>
      <source>Insert an outline</source>
      <translation>插入大纲</translation>
    </message>
    <message>
      <source>Add slides</source>
      <translation>添加幻灯片</translation>
    </message>
  </context>
  <context>
    <name>Talk</name>
    <message>
      <source>This slide cannot be shown. The show goes on.</source>
      <translation>无法显示此幻灯片。放映继续。</translation>
    </message>
  </context>
  <context>
    <name>TalkCommands</name>
    <message>
      <source>Insert an agenda</source>
      <translation>插入议程</translation>
    </message>
    <message>
      <source>Run sheet</source>
      <translation>流程单</translation>
    </message>
    <message>
      <source>Give one in the deck properties.</source>
      <translation>请在演示文稿属性中填写。</translation>
    </message>
    <message>
      <source>Deck properties…</source>
      <translation>演示文稿属性…</translation>
    </message>
    <message>
      <source>The event has no date yet.</source>
      <translation>活动尚无日期。</translation>
    </message>
    <message>
      <source>Saved {0}.</source>
      <translation>已保存 {0}。</translation>
    </message>
  </context>
  <context>
    <name>Timing</name>
    <message>
      <source>On time</source>
      <translation>准时</translation>
    </message>
    <message>
      <source>{0} min ahead of plan</source>
      <translation>比计划提前 {0} 分钟</translation>
    </message>
    <message>
      <source>{0} left</source>
      <translation>剩余 {0}</translation>
    </message>
    <message>
      <source>Elapsed</source>
      <translation>已用</translation>
    </message>
    <message>
      <source>Skip it</source>
      <translation>跳过</translation>
    </message>
    <message>
      <source>To finish on time, skip {0} and {1}</source>
      <translation>为按时结束，请跳过 {0} 和 {1}</translation>
    </message>
    <message>
      <source>Skip both</source>
      <translation>两张都跳过</translation>
    </message>
    <message>
      <source>Skip them</source>
      <translation>跳过这些</translation>
    </message>
    <message>
      <source>{0} min behind plan</source>
      <translation>比计划落后 {0} 分钟</translation>
    </message>
    <message>
      <source>{0} over</source>
      <translation>超时 {0}</translation>
    </message>
    <message>
      <source>PAUSED</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>This slide {0} of {1}</source>
      <translation>此幻灯片 {0}/{1}</translation>
    </message>
    <message>
      <source>To finish on time, skip {0}</source>
      <translation>为按时结束，请跳过 {0}</translation>
    </message>
    <message>
      <source>This slide {0}</source>
      <translation>此幻灯片 {0}</translation>
    </message>
  </context>
  <context>
    <name>UpdateDialog</name>
    <message>
      <source>Update from the library</source>
      <translation>从资料库更新</translation>
    </message>
    <message>
      <source>Make own copy</source>
      <translation>设为自有副本</translation>
    </message>
    <message>
      <source>Changes from the library</source>
      <translation>资料库中的更改</translation>
    </message>
    <message>
      <source>The slide after the update</source>
      <translation>更新后的幻灯片</translation>
    </message>
    <message>
      <source>Slides or text</source>
      <translation>幻灯片或文本</translation>
    </message>
    <message>
      <source>Slides</source>
      <translation>幻灯片</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>文本</translation>
    </message>
    <message>
      <source>The slide now</source>
      <translation>当前幻灯片</translation>
    </message>
    <message>
      <source>Changed lines</source>
      <translation>更改的行</translation>
    </message>
    <message>
      <source>Both sides changed these places. Which one shall it be?</source>
      <translation>双方都更改了这些地方。选用哪一个？</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>更新</translation>
    </message>
    <message>
      <source>Keep mine for now</source>
      <translation>暂时保留我的</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>现在</translation>
    </message>
    <message>
      <source>After the update</source>
      <translation>更新后</translation>
    </message>
    <message>
      <source>Mine: {0}</source>
      <translation>我的：{0}</translation>
    </message>
    <message>
      <source>Library: {0}</source>
      <translation>资料库：{0}</translation>
    </message>
    <message>
      <source>Conflict {0}</source>
      <translation>冲突 {0}</translation>
    </message>
  </context>
  <context>
    <name>Updates</name>
    <message>
      <source>Comparing with the library</source>
      <translation>正在与资料库比较</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message>
      <source>1 slide</source>
      <translation>1 张幻灯片</translation>
    </message>
    <message>
      <source>1 check</source>
      <translation>1 项检查</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} 分钟</translation>
    </message>
    <message>
      <source>{0} slides</source>
      <translation>{0} 张幻灯片</translation>
    </message>
    <message>
      <source>{0} checks</source>
      <translation>{0} 项检查</translation>
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <source>Check</source>
      <translation>检查</translation>
    </message>
  </context>
</TS>
