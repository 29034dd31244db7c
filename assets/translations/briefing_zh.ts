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
      <source>Open &amp;library folder…</source>
      <translation>打开资料库文件夹(&amp;L)…</translation>
    </message>
    <message>
      <source>Search the slides of another folder together with those that are open</source>
      <translation>将另一文件夹中的幻灯片与已打开的一并搜索</translation>
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
      <source>&amp;Unsaved work…</source>
      <translation>未保存的工作(&amp;U)…</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>打印(&amp;P)…</translation>
    </message>
    <message>
      <source>Slides, slides with notes, or handouts on paper</source>
      <translation>在纸上打印幻灯片、带备注的幻灯片或讲义</translation>
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
      <translation>复制为图片(&amp;I)</translation>
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
      <translation>幻灯片另存为(&amp;V)…</translation>
    </message>
    <message>
      <source>Save the selected slides as PowerPoint, picture or PDF, without notes</source>
      <translation>将选中的幻灯片保存为 PowerPoint、图片或 PDF，不含备注</translation>
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
      <source>B&amp;ulleted list</source>
      <translation>项目符号列表(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Numbered list</source>
      <translation>编号列表(&amp;N)</translation>
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
      <source>Click on text on the slide or into its notes first.</source>
      <translation>请先点击幻灯片上的文字或其备注。</translation>
    </message>
    <message>
      <source>Click into text or a list on the slide, or into the notes first.</source>
      <translation>请先点击幻灯片上的文字或列表，或点击备注。</translation>
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
    <name>CardMenu</name>
    <message>
      <source>What to do with the slide</source>
      <translation>对幻灯片的操作</translation>
    </message>
    <message>
      <source>&amp;Add to the deck</source>
      <translation>添加到演示文稿(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Preview</source>
      <translation>预览(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Copy to my library</source>
      <translation>复制到我的资料库(&amp;C)</translation>
    </message>
    <message>
      <source>Copy to my library</source>
      <translation>复制到我的资料库</translation>
    </message>
    <message>
      <source>&amp;Another folder…</source>
      <translation>其他文件夹(&amp;A)…</translation>
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
    <message>
      <source>Not shown</source>
      <translation>未显示</translation>
    </message>
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
      <source>Chart</source>
      <translation>图表</translation>
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
      <source>Layout</source>
      <translation>版式</translation>
    </message>
    <message>
      <source>Front matter</source>
      <translation>前置信息</translation>
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
    <name>ClickerButtons</name>
    <message>
      <source>Clicker</source>
      <translation>翻页器</translation>
    </message>
    <message>
      <source>Buttons of your clicker</source>
      <translation>翻页器的按键</translation>
    </message>
    <message>
      <source>Learn a button…</source>
      <translation>识别按键…</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>不再记住</translation>
    </message>
    <message>
      <source>These buttons mean something else than their key does:</source>
      <translation>这些按键的作用与其键位不同：</translation>
    </message>
    <message>
      <source>Clickers work as they are. One that does not can be taught.</source>
      <translation>翻页器可直接使用；若不能，可在此识别其按键。</translation>
    </message>
  </context>
  <context>
    <name>CompareDialog</name>
    <message>
      <source>moved</source>
      <translation>已移动</translation>
    </message>
    <message>
      <source>{0} of {1} slides differ.</source>
      <translation>{1} 张幻灯片中有 {0} 张不同。</translation>
    </message>
    <message>
      <source>new</source>
      <translation>新增</translation>
    </message>
    <message>
      <source>gone</source>
      <translation>已删除</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>已更改</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>章节</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>不同之处</translation>
    </message>
    <message>
      <source>Decide later</source>
      <translation>稍后决定</translation>
    </message>
    <message>
      <source>Nothing differs.</source>
      <translation>没有不同。</translation>
    </message>
    <message>
      <source>Title, event and sections</source>
      <translation>标题、活动和章节</translation>
    </message>
  </context>
  <context>
    <name>CompareTabs</name>
    <message>
      <source>What changed in the text</source>
      <translation>文字的更改</translation>
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
      <source>Languages</source>
      <translation>语言</translation>
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
    <name>Copier</name>
    <message>
      <source>Show in folder</source>
      <translation>在文件夹中显示</translation>
    </message>
    <message>
      <source>The library that comes with Briefing is read-only.</source>
      <translation>Briefing 自带的资料库为只读。</translation>
    </message>
    <message>
      <source>Copying slides</source>
      <translation>正在复制幻灯片</translation>
    </message>
    <message>
      <source>Copied to “{0}”: {1}.</source>
      <translation>已复制到“{0}”：{1}。</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>请选择其他文件夹。</translation>
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
      <source>The file holds nothing beyond its slides.</source>
      <translation>文件中除幻灯片外没有其他内容。</translation>
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
      <source>Your name, computer and folders and the data in pictures are never in it.</source>
      <translation>其中绝不会有您的姓名、电脑、文件夹或图片附带的数据。</translation>
    </message>
    <message>
      <source>Colleagues (internal)</source>
      <translation>同事（内部）</translation>
    </message>
    <message>
      <source>Anybody (public)</source>
      <translation>任何人（公开）</translation>
    </message>
    <message>
      <source>Meant for</source>
      <translation>对象</translation>
    </message>
    <message>
      <source>With the speaker's notes</source>
      <translation>包含演讲者备注</translation>
    </message>
    <message>
      <source>&amp;Meant for</source>
      <translation>对象(&amp;M)</translation>
    </message>
    <message>
      <source>Leaves out notes, names of sections and what reviewers wrote. What is on the slides stays.</source>
      <translation>不含备注、节的名称和审阅者所写的内容。幻灯片上的内容会保留。</translation>
    </message>
    <message>
      <source>Keeps the names of sections; a Markdown file also keeps what reviewers wrote.</source>
      <translation>保留节的名称；Markdown 文件还保留审阅者所写的内容。</translation>
    </message>
    <message>
      <source>A public file has no notes.</source>
      <translation>公开的文件不含备注。</translation>
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
      <source>The library “{0}” is open. It is searched together with the others.</source>
      <translation>资料库“{0}”已打开，将与其他资料库一并搜索。</translation>
    </message>
    <message>
      <source>Your changes are still in this window.</source>
      <translation>您的更改仍在此窗口中。</translation>
    </message>
    <message>
      <source>Recover</source>
      <translation>恢复</translation>
    </message>
    <message>
      <source>Briefing</source>
      <translation>演示文稿</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>打印</translation>
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
      <source>Search everything</source>
      <translation>搜索全部</translation>
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
      <source>Commands</source>
      <translation>命令</translation>
    </message>
    <message>
      <source>In this deck</source>
      <translation>在此演示文稿中</translation>
    </message>
    <message>
      <source>In the library: Enter adds the slide</source>
      <translation>在资料库中：按回车键添加幻灯片</translation>
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
    <name>FolderWatch</name>
    <message>
      <source>Watching libraries</source>
      <translation>正在关注资料库</translation>
    </message>
  </context>
  <context>
    <name>FoldersField</name>
    <message>
      <source>Add…</source>
      <translation>添加…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Choose a folder first.</source>
      <translation>请先选择一个文件夹。</translation>
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
    <name>LanguageRow</name>
    <message>
      <source>Change the slide's language</source>
      <translation>更改幻灯片语言</translation>
    </message>
    <message>
      <source>An own copy keeps its text: the library has another.</source>
      <translation>自有副本保留其文本：资料库中的文本不同。</translation>
    </message>
    <message>
      <source>Slide in {0}</source>
      <translation>幻灯片：{0}</translation>
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
    <name>LibraryCard</name>
    <message>
      <source>Also in {0}</source>
      <translation>另有：{0}</translation>
    </message>
    <message>
      <source>In the briefings: {0}</source>
      <translation>见于简报：{0}</translation>
    </message>
    <message>
      <source>In {0}</source>
      <translation>位于：{0}</translation>
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
      <source>Counting</source>
      <translation>计数</translation>
    </message>
    <message>
      <source>Reading the library</source>
      <translation>正在读取资料库</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Toolbar</source>
      <translation>工具栏</translation>
    </message>
    <message>
      <source>Briefing</source>
      <translation>演示文稿</translation>
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
      <source>New deck</source>
      <translation>新演示文稿</translation>
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
    <name>MissingLibraries</name>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>不再记住</translation>
    </message>
    <message>
      <source>The library “{0}” cannot be reached.</source>
      <translation>无法访问资料库“{0}”。</translation>
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
      <source>Notes of the slide</source>
      <translation>幻灯片备注</translation>
    </message>
    <message>
      <source>What to say: 60 to 120 words.</source>
      <translation>要说的内容：60 至 120 个词。</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>备注</translation>
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
    <name>OutsideChanges</name>
    <message>
      <source>Show changes…</source>
      <translation>显示更改…</translation>
    </message>
    <message>
      <source>The file of this deck was changed by another program.</source>
      <translation>此演示文稿的文件已被其他程序更改。</translation>
    </message>
    <message>
      <source>Your version is still here.</source>
      <translation>您的版本仍在这里。</translation>
    </message>
    <message>
      <source>Yours is kept: saving replaces the file.</source>
      <translation>已保留您的版本：保存时将替换该文件。</translation>
    </message>
    <message>
      <source>The other version is kept as {0}.</source>
      <translation>另一版本已保存为 {0}。</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>此处</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>文件中</translation>
    </message>
    <message>
      <source>Reload</source>
      <translation>重新载入</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>保留我的</translation>
    </message>
    <message>
      <source>Save mine as…</source>
      <translation>将我的另存为…</translation>
    </message>
    <message>
      <source>Changed by another program: {0}</source>
      <translation>被其他程序更改：{0}</translation>
    </message>
    <message>
      <source>Reloaded. Undo brings your version back.</source>
      <translation>已重新载入。撤销可恢复您的版本。</translation>
    </message>
  </context>
  <context>
    <name>Phrases</name>
    <message>
      <source>On Debian or Ubuntu: sudo apt install {0}</source>
      <translation>在 Debian 或 Ubuntu 上：sudo apt install {0}</translation>
    </message>
    <message>
      <source>Qt cannot be loaded: {0}.</source>
      <translation>无法加载 Qt：{0}。</translation>
    </message>
    <message>
      <source>The deck has no slides to export.</source>
      <translation>演示文稿中没有可导出的幻灯片。</translation>
    </message>
    <message>
      <source>Add a slide, or show one that is hidden.</source>
      <translation>请添加幻灯片，或显示一张隐藏的幻灯片。</translation>
    </message>
    <message>
      <source>A password has 1 to {0} characters.</source>
      <translation>密码长度为 1 至 {0} 个字符。</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>请另选一个。</translation>
    </message>
    <message>
      <source>The password is wrong.</source>
      <translation>密码不正确。</translation>
    </message>
    <message>
      <source>Mind capitals and the keyboard's language.</source>
      <translation>请检查大小写和键盘语言。</translation>
    </message>
    <message>
      <source>Page {0} of the PDF cannot be begun.</source>
      <translation>无法开始 PDF 的第 {0} 页。</translation>
    </message>
    <message>
      <source>Try again with fewer slides.</source>
      <translation>请减少幻灯片后重试。</translation>
    </message>
    <message>
      <source>The PDF came out in a form that bookmarks cannot be added to.</source>
      <translation>生成的 PDF 无法添加书签。</translation>
    </message>
    <message>
      <source>Please report this.</source>
      <translation>请报告此问题。</translation>
    </message>
    <message>
      <source>Slide {0} cannot be written as a picture.</source>
      <translation>幻灯片 {0} 无法写成图片。</translation>
    </message>
    <message>
      <source>Try a smaller width.</source>
      <translation>请尝试较小的宽度。</translation>
    </message>
    <message>
      <source>Export with the profile “public” to leave it out.</source>
      <translation>如不需要，请以“public”配置导出。</translation>
    </message>
    <message>
      <source>Do those who will have the file match the mark?</source>
      <translation>将收到文件的人是否符合该标记？</translation>
    </message>
    <message>
      <source>1 slide</source>
      <translation>1 张幻灯片</translation>
    </message>
    <message>
      <source>{0} slides</source>
      <translation>{0} 张幻灯片</translation>
    </message>
    <message>
      <source>The file holds the speaker's notes of {0}.</source>
      <translation>文件含有演讲者备注：{0}。</translation>
    </message>
    <message>
      <source>Every slide is marked “{0}”.</source>
      <translation>每张幻灯片都标有“{0}”。</translation>
    </message>
    <message>
      <source>The file names its sections: {0}.</source>
      <translation>文件含有各节名称：{0}。</translation>
    </message>
    <message>
      <source>The file holds what reviewers wrote above each slide.</source>
      <translation>文件含有审阅者写在每张幻灯片上方的内容。</translation>
    </message>
    <message>
      <source>The file leaves out what is hidden: {0}.</source>
      <translation>文件不含隐藏内容：{0}。</translation>
    </message>
    <message>
      <source>{0}: cannot export to “{1}”.</source>
      <translation>{0}：无法导出为“{1}”。</translation>
    </message>
    <message>
      <source>Name a file ending in {0}, or a folder for pictures.</source>
      <translation>请指定以 {0} 结尾的文件，或用于存放图片的文件夹。</translation>
    </message>
    <message>
      <source>The PowerPoint file was not written, because it came out faulty: {0}</source>
      <translation>PowerPoint 文件未写入，因为结果有误：{0}</translation>
    </message>
    <message>
      <source>Please report this, with the deck if you may.</source>
      <translation>请报告此问题，如允许请附上演示文稿。</translation>
    </message>
    <message>
      <source>{0}: a .png holds one slide, and there are {1}.</source>
      <translation>{0}：一个 .png 只能存放一张幻灯片，而现有 {1} 张。</translation>
    </message>
    <message>
      <source>Name a folder: it gets a picture of each slide.</source>
      <translation>请指定文件夹：每张幻灯片会存为一张图片。</translation>
    </message>
    <message>
      <source>No files can be made for other programs: {0}</source>
      <translation>无法为其他程序创建文件：{0}</translation>
    </message>
    <message>
      <source>Save the slide to a folder of your own instead.</source>
      <translation>请改为将幻灯片保存到自己的文件夹。</translation>
    </message>
    <message>
      <source>The two passwords are not the same.</source>
      <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
      <source>Type them again.</source>
      <translation>请重新输入。</translation>
    </message>
    <message>
      <source>Not shown. {0}</source>
      <translation>未显示。{0}</translation>
    </message>
    <message>
      <source>The library “{0}” is not open any more.</source>
      <translation>资料库“{0}”已不再打开。</translation>
    </message>
    <message>
      <source>Open its folder again.</source>
      <translation>请重新打开其文件夹。</translation>
    </message>
    <message>
      <source>The library “{0}” is not open.</source>
      <translation>资料库“{0}”未打开。</translation>
    </message>
    <message>
      <source>Open it, then search again.</source>
      <translation>请打开后再搜索。</translation>
    </message>
    <message>
      <source>{0}: the folder cannot be made.</source>
      <translation>{0}：无法创建文件夹。</translation>
    </message>
    <message>
      <source>Check the rights of the folder.</source>
      <translation>请检查文件夹的权限。</translation>
    </message>
    <message>
      <source>{0}: makes no slide.</source>
      <translation>{0}：无法生成幻灯片。</translation>
    </message>
    <message>
      <source>Drop .md, .pptx, .csv or picture files.</source>
      <translation>请拖入 .md、.pptx、.csv 或图片文件。</translation>
    </message>
    <message>
      <source>{0}: holds no data.</source>
      <translation>{0}：不含数据。</translation>
    </message>
    <message>
      <source>Drop a file with rows and columns.</source>
      <translation>请拖入含有行和列的文件。</translation>
    </message>
    <message>
      <source>The library “{0}” does not know the language “{1}”.</source>
      <translation>资料库“{0}”不认识语言“{1}”。</translation>
    </message>
    <message>
      <source>The library “{0}” has a slide “{1}” already; it was left as it is.</source>
      <translation>资料库“{0}”已有幻灯片“{1}”；未作改动。</translation>
    </message>
    <message>
      <source>“{0}” has another source under the key “{1}”; the copied slide cites that one.</source>
      <translation>“{0}”中的键“{1}”对应另一出处；复制的幻灯片引用的是该出处。</translation>
    </message>
    <message>
      <source>Compare the two records.</source>
      <translation>请比较两条记录。</translation>
    </message>
    <message>
      <source>Name it under “languages” in its {0}.</source>
      <translation>请在其 {0} 的“languages”中写入该语言。</translation>
    </message>
    <message>
      <source>Remove or rename it there, then copy again.</source>
      <translation>请在那里将其移除或重命名，然后再复制。</translation>
    </message>
    <message>
      <source>{0}: is larger than {1} MB.</source>
      <translation>{0}：超过 {1} MB。</translation>
    </message>
    <message>
      <source>Divide it.</source>
      <translation>请将其拆分。</translation>
    </message>
    <message>
      <source>{0}: is not text in UTF-8.</source>
      <translation>{0}：不是 UTF-8 文本。</translation>
    </message>
    <message>
      <source>Save it as UTF-8 and import it again.</source>
      <translation>请以 UTF-8 保存后重新导入。</translation>
    </message>
    <message>
      <source>{0}: is of a kind that is not imported.</source>
      <translation>{0}：不支持导入此类文件。</translation>
    </message>
    <message>
      <source>Import .pptx, .md, .bib or .json files.</source>
      <translation>请导入 .pptx、.md、.bib 或 .json 文件。</translation>
    </message>
    <message>
      <source>The deck has {0} slides; only {1} are imported.</source>
      <translation>演示文稿有 {0} 张幻灯片；仅导入 {1} 张。</translation>
    </message>
    <message>
      <source>Not kept: {0}</source>
      <translation>未保留：{0}</translation>
    </message>
    <message>
      <source>The picture {0} lies outside the deck's folder and is not copied.</source>
      <translation>图片 {0} 在演示文稿的文件夹之外，未复制。</translation>
    </message>
    <message>
      <source>Divide the file and import the rest.</source>
      <translation>请拆分文件并导入其余部分。</translation>
    </message>
    <message>
      <source>Copy it beside the deck and import again.</source>
      <translation>请将其复制到演示文稿旁后重新导入。</translation>
    </message>
    <message>
      <source>The picture {0} is too large.</source>
      <translation>图片 {0} 过大。</translation>
    </message>
    <message>
      <source>picture attributes {0}</source>
      <translation>图片属性 {0}</translation>
    </message>
    <message>
      <source>The picture {0} is not a file.</source>
      <translation>图片 {0} 不是文件。</translation>
    </message>
    <message>
      <source>The picture {0} cannot be read ({1}).</source>
      <translation>无法读取图片 {0}（{1}）。</translation>
    </message>
    <message>
      <source>The picture {0} cannot have this name.</source>
      <translation>图片 {0} 不能使用此名称。</translation>
    </message>
    <message>
      <source>picture keywords in “{0}”</source>
      <translation>“{0}”中的图片关键词</translation>
    </message>
    <message>
      <source>What stood after columns stands before them now.</source>
      <translation>原在分栏之后的内容现在位于分栏之前。</translation>
    </message>
    <message>
      <source>the series of a chart beyond the first {0}.</source>
      <translation>图表前 {0} 个系列之后的系列。</translation>
    </message>
    <message>
      <source>the numbers of a chart beyond the first {0} categories.</source>
      <translation>图表前 {0} 个类别之后的数字。</translation>
    </message>
    <message>
      <source>A chart has no numbers in the file and is left out.</source>
      <translation>文件中某图表没有数字，已略去。</translation>
    </message>
    <message>
      <source>Put the numbers in by hand.</source>
      <translation>请手动输入数字。</translation>
    </message>
    <message>
      <source>the axis title “{0}” of a chart.</source>
      <translation>图表的坐标轴标题“{0}”。</translation>
    </message>
    <message>
      <source>A chart of a kind that is not drawn here ({0}) is a table now.</source>
      <translation>此处不支持的图表类型（{0}）已转为表格。</translation>
    </message>
    <message>
      <source>A chart ({0}) is a {1} chart now.</source>
      <translation>图表（{0}）已转为 {1} 图表。</translation>
    </message>
    <message>
      <source>that the series of a chart are stacked.</source>
      <translation>图表系列的堆叠。</translation>
    </message>
    <message>
      <source>a link to “{0}”.</source>
      <translation>指向“{0}”的链接。</translation>
    </message>
    <message>
      <source>a picture that is not in the file</source>
      <translation>不在文件中的图片</translation>
    </message>
    <message>
      <source>SmartArt is a list of its texts now.</source>
      <translation>SmartArt 已转为其文本的列表。</translation>
    </message>
    <message>
      <source>an embedded object ({0}), only its picture</source>
      <translation>嵌入对象（{0}），仅保留其图片</translation>
    </message>
    <message>
      <source>a drawn shape</source>
      <translation>绘制的形状</translation>
    </message>
    <message>
      <source>a picture that is not in the file, at “{0}”</source>
      <translation>不在文件中的图片，位于“{0}”</translation>
    </message>
    <message>
      <source>the end of a long description of a picture: “{0}”</source>
      <translation>图片长说明的结尾：“{0}”</translation>
    </message>
    <message>
      <source>A chart has no data in the file.</source>
      <translation>文件中某图表没有数据。</translation>
    </message>
    <message>
      <source>{0}, described as “{1}”.</source>
      <translation>{0}，说明为“{1}”。</translation>
    </message>
    <message>
      <source>{0}.</source>
      <translation>{0}。</translation>
    </message>
    <message>
      <source>a video</source>
      <translation>视频</translation>
    </message>
    <message>
      <source>a sound</source>
      <translation>声音</translation>
    </message>
    <message>
      <source>{0}; its picture is kept if there is one.</source>
      <translation>{0}；如有图片则保留。</translation>
    </message>
    <message>
      <source>ink or another drawing that only its program can show</source>
      <translation>墨迹或只有其程序才能显示的其他绘图</translation>
    </message>
    <message>
      <source>Pictures, charts and links may be missing.</source>
      <translation>可能缺少图片、图表和链接。</translation>
    </message>
    <message>
      <source>the footer “{0}”.</source>
      <translation>页脚“{0}”。</translation>
    </message>
    <message>
      <source>A deck has its own footer.</source>
      <translation>演示文稿有自己的页脚。</translation>
    </message>
    <message>
      <source>This slide is hidden in the deck; it is in the library, not in the outline.</source>
      <translation>此幻灯片在演示文稿中被隐藏；它在资料库中，但不在大纲中。</translation>
    </message>
    <message>
      <source>The slides were {0} ({1}); here they are as wide as the theme says.</source>
      <translation>幻灯片原为 {0}（{1}）；此处采用主题的宽度。</translation>
    </message>
    <message>
      <source>the custom show “{0}”.</source>
      <translation>自定义放映“{0}”。</translation>
    </message>
    <message>
      <source>This slide is listed twice; it is imported once.</source>
      <translation>此幻灯片列出两次；只导入一次。</translation>
    </message>
    <message>
      <source>{0}: has no part for slide {1}.</source>
      <translation>{0}：没有幻灯片 {1} 的部分。</translation>
    </message>
    <message>
      <source>Save it again.</source>
      <translation>请重新保存。</translation>
    </message>
    <message>
      <source>This slide cannot be read. {0}</source>
      <translation>无法读取此幻灯片。{0}</translation>
    </message>
    <message>
      <source>The notes cannot be read. {0}</source>
      <translation>无法读取备注。{0}</translation>
    </message>
    <message>
      <source>A part of the file cannot be read. {0}</source>
      <translation>无法读取文件的一部分。{0}</translation>
    </message>
    <message>
      <source>the comment “{0}”.</source>
      <translation>批注“{0}”。</translation>
    </message>
    <message>
      <source>The comments cannot be read. {0}</source>
      <translation>无法读取批注。{0}</translation>
    </message>
    <message>
      <source>{0}: has no slide master with a theme.</source>
      <translation>{0}：没有带主题的幻灯片母版。</translation>
    </message>
    <message>
      <source>Save it again in PowerPoint.</source>
      <translation>请在 PowerPoint 中重新保存。</translation>
    </message>
    <message>
      <source>{0}: is no theme.</source>
      <translation>{0}：不是主题。</translation>
    </message>
    <message>
      <source>Give a .pptx, .potx or .toml file, or the name of a theme.</source>
      <translation>请给出 .pptx、.potx 或 .toml 文件，或主题名称。</translation>
    </message>
    <message>
      <source>Its background is a picture, and whether text can be read on it is not known.</source>
      <translation>背景是图片，无法判断文字在其上是否清晰。</translation>
    </message>
    <message>
      <source>{0}: its pages are too tall or too wide for slides.</source>
      <translation>{0}：页面过高或过宽，不适合作幻灯片。</translation>
    </message>
    <message>
      <source>Use one from 4:3 to 21:9.</source>
      <translation>请使用 4:3 到 21:9 的文件。</translation>
    </message>
    <message>
      <source>{0} shapes of its slide layouts are not taken over.</source>
      <translation>未采用其版式中的 {0} 个形状。</translation>
    </message>
    <message>
      <source>A gradient or pattern in the background is not taken over.</source>
      <translation>未采用背景中的渐变或图案。</translation>
    </message>
    <message>
      <source>Look at the slides.</source>
      <translation>请查看幻灯片。</translation>
    </message>
    <message>
      <source>Its title and text leave too little room and stand as in Plain.</source>
      <translation>其标题和正文留出的空间太小，位置与 Plain 相同。</translation>
    </message>
    <message>
      <source>Its placeholder “{0}” is too small and stands as in Plain.</source>
      <translation>占位符“{0}”太小，位置与 Plain 相同。</translation>
    </message>
    <message>
      <source>Headings are set in {0}, not in {1}.</source>
      <translation>标题使用 {0}，而非 {1}。</translation>
    </message>
    <message>
      <source>A picture of it is left out: {0}</source>
      <translation>略去其中一张图片：{0}</translation>
    </message>
    <message>
      <source>Save it as .pptx, without macros, in the program it was made with.</source>
      <translation>请在原程序中另存为不含宏的 .pptx。</translation>
    </message>
    <message>
      <source>{0}: is an old .ppt file, or protected with a password.</source>
      <translation>{0}：是旧的 .ppt 文件，或受密码保护。</translation>
    </message>
    <message>
      <source>{0}: is not a presentation.</source>
      <translation>{0}：不是演示文稿。</translation>
    </message>
    <message>
      <source>Import .pptx and Markdown files.</source>
      <translation>请导入 .pptx 和 Markdown 文件。</translation>
    </message>
    <message>
      <source>{0}: is a file for macros, which are never imported.</source>
      <translation>{0}：是含宏的文件，此类文件从不导入。</translation>
    </message>
    <message>
      <source>Open it in its program and save it as .pptx without a password.</source>
      <translation>请在其程序中打开，并另存为不带密码的 .pptx。</translation>
    </message>
    <message>
      <source>{0}: has no part “{1}”.</source>
      <translation>{0}：没有部分“{1}”。</translation>
    </message>
    <message>
      <source>{0}: takes too long to read.</source>
      <translation>{0}：读取时间过长。</translation>
    </message>
    <message>
      <source>Divide the file and import the parts.</source>
      <translation>请拆分文件并分别导入。</translation>
    </message>
    <message>
      <source>{0}: is not a .pptx file.</source>
      <translation>{0}：不是 .pptx 文件。</translation>
    </message>
    <message>
      <source>{0}: holds macros.</source>
      <translation>{0}：含有宏。</translation>
    </message>
    <message>
      <source>{0}: is damaged or not a .pptx file.</source>
      <translation>{0}：已损坏或不是 .pptx 文件。</translation>
    </message>
    <message>
      <source>Ask for the file again.</source>
      <translation>请重新索取该文件。</translation>
    </message>
    <message>
      <source>{0}: holds an object with macros, “{1}”.</source>
      <translation>{0}：含有带宏的对象“{1}”。</translation>
    </message>
    <message>
      <source>The colour of text, #{0}, cannot be read on its ground; it became #{1}.</source>
      <translation>文字颜色 #{0} 在背景上看不清，已改为 #{1}。</translation>
    </message>
    <message>
      <source>The colour of captions, #{0}, cannot be read on its ground; it became #{1}.</source>
      <translation>说明文字颜色 #{0} 在背景上看不清，已改为 #{1}。</translation>
    </message>
    <message>
      <source>The colour of the accent, #{0}, cannot be read on its ground; it became #{1}.</source>
      <translation>强调色 #{0} 在背景上看不清，已改为 #{1}。</translation>
    </message>
    <message>
      <source>Save it as PNG and put it in by hand.</source>
      <translation>请另存为 PNG 并手动插入。</translation>
    </message>
    <message>
      <source>the picture {0}, described as “{1}”. {2}</source>
      <translation>图片 {0}，说明为“{1}”。{2}</translation>
    </message>
    <message>
      <source>{0} is not shown here.</source>
      <translation>此处不显示 {0}。</translation>
    </message>
    <message>
      <source>It cannot be shown.</source>
      <translation>无法显示。</translation>
    </message>
    <message>
      <source>A picture is too large.</source>
      <translation>有一张图片过大。</translation>
    </message>
    <message>
      <source>the empty border of a picture.</source>
      <translation>图片的空白边缘。</translation>
    </message>
    <message>
      <source>A picture has too many pixels.</source>
      <translation>有一张图片像素过多。</translation>
    </message>
    <message>
      <source>A picture cannot be read ({0}).</source>
      <translation>无法读取一张图片（{0}）。</translation>
    </message>
    <message>
      <source>the picture {0}. {1}</source>
      <translation>图片 {0}。{1}</translation>
    </message>
    <message>
      <source>{0} more findings are not listed.</source>
      <translation>另有 {0} 条发现未列出。</translation>
    </message>
    <message>
      <source>Slide {0}. {1}</source>
      <translation>幻灯片 {0}。{1}</translation>
    </message>
    <message>
      <source>The sources at the foot of the slide are in its notes now.</source>
      <translation>幻灯片底部的出处现在位于其备注中。</translation>
    </message>
    <message>
      <source>animations.</source>
      <translation>动画。</translation>
    </message>
    <message>
      <source>Write “. . .” on a line where the next step begins.</source>
      <translation>请在下一步开始处单独写一行“. . .”。</translation>
    </message>
    <message>
      <source>transitions between slides.</source>
      <translation>幻灯片之间的切换效果。</translation>
    </message>
    <message>
      <source>the picture in the background.</source>
      <translation>背景图片。</translation>
    </message>
    <message>
      <source>Merged cells of a table stand apart now; the text is in the first of them.</source>
      <translation>表格的合并单元格已拆开；文本在第一个单元格中。</translation>
    </message>
    <message>
      <source>A table is too large for Markdown; its cells stand below each other.</source>
      <translation>表格对 Markdown 来说过大；其单元格依次排列。</translation>
    </message>
    <message>
      <source>No presentation program writes that. Do not open the file unless you know who made it.</source>
      <translation>没有演示程序会写入此内容。除非知道制作者，否则请勿打开该文件。</translation>
    </message>
    <message>
      <source>Leave out what is not needed.</source>
      <translation>请去掉不需要的内容。</translation>
    </message>
    <message>
      <source>{0}: holds a DOCTYPE.</source>
      <translation>{0}：含有 DOCTYPE。</translation>
    </message>
    <message>
      <source>{0}: is not valid XML ({1}).</source>
      <translation>{0}：不是有效的 XML（{1}）。</translation>
    </message>
    <message>
      <source>Save the file again, then import it.</source>
      <translation>请重新保存文件后再导入。</translation>
    </message>
    <message>
      <source>The source “{0}” is listed twice.</source>
      <translation>出处“{0}”列出两次。</translation>
    </message>
    <message>
      <source>The key “{0}” cannot be cited on a slide.</source>
      <translation>键“{0}”无法在幻灯片上引用。</translation>
    </message>
    <message>
      <source>Let “references:” be the last key of the file; nothing was added.</source>
      <translation>“references:”须为文件中的最后一个键；未添加任何内容。</translation>
    </message>
    <message>
      <source>The source “{0}” is in {1} already and stays as it is.</source>
      <translation>出处“{0}”已在 {1} 中，保持不变。</translation>
    </message>
    <message>
      <source>Give it a key without blanks.</source>
      <translation>请使用不含空格的键。</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}：{1}</translation>
    </message>
    <message>
      <source>Mend it first; nothing was added.</source>
      <translation>请先修正；未添加任何内容。</translation>
    </message>
    <message>
      <source>{0}: would be larger than {1} MB.</source>
      <translation>{0}：将超过 {1} MB。</translation>
    </message>
    <message>
      <source>Import fewer.</source>
      <translation>请减少导入数量。</translation>
    </message>
    <message>
      <source>{0}: cannot be added to without changing what is there.</source>
      <translation>{0}：无法在不更改现有内容的情况下添加。</translation>
    </message>
    <message>
      <source>The slide layout “{0}” has no place for everything on this slide; “{1}” is used instead.</source>
      <translation>版式“{0}”容纳不下此幻灯片的全部内容；改用“{1}”。</translation>
    </message>
    <message>
      <source>Write layout: {0}, or leave the line out.</source>
      <translation>请写 layout: {0}，或删去该行。</translation>
    </message>
    <message>
      <source>The source “{0}” is not in sources.yaml.</source>
      <translation>出处“{0}”不在 sources.yaml 中。</translation>
    </message>
    <message>
      <source>Add a record with this id, or correct the key.</source>
      <translation>请添加具有此标识的记录，或更正该键。</translation>
    </message>
    <message>
      <source>There is too much on this slide: its text is smaller than 16 points.</source>
      <translation>此幻灯片内容过多：文字小于 16 磅。</translation>
    </message>
    <message>
      <source>The picture {0} cannot be found or read.</source>
      <translation>找不到或无法读取图片 {0}。</translation>
    </message>
    <message>
      <source>Put the file there, or correct the path.</source>
      <translation>请将文件放到该处，或更正路径。</translation>
    </message>
    <message>
      <source>Split it before “{0}”, or shorten it.</source>
      <translation>请在“{0}”之前拆分，或予以缩短。</translation>
    </message>
    <message>
      <source>Shorten it.</source>
      <translation>请予以缩短。</translation>
    </message>
    <message>
      <source>Did you mean “{0}”?</source>
      <translation>您是否想写“{0}”？</translation>
    </message>
    <message>
      <source>There is no theme “{0}”.</source>
      <translation>没有名为“{0}”的主题。</translation>
    </message>
    <message>
      <source>Choose one of: {0}.</source>
      <translation>请从中选择：{0}。</translation>
    </message>
    <message>
      <source>{0}: extends goes in a circle or too deep.</source>
      <translation>{0}：extends 循环或层级过深。</translation>
    </message>
    <message>
      <source>Extend a bundled theme.</source>
      <translation>请扩展一个内置主题。</translation>
    </message>
    <message>
      <source>{0}: extends names no theme: “{1}”.</source>
      <translation>{0}：extends 没有指向任何主题：“{1}”。</translation>
    </message>
    <message>
      <source>Name one beside it, without a folder.</source>
      <translation>请写出同一文件夹中的主题名称，不带路径。</translation>
    </message>
    <message>
      <source>“{0}” is not a colour</source>
      <translation>“{0}”不是颜色</translation>
    </message>
    <message>
      <source>{0}: {1}: {2}.</source>
      <translation>{0}：{1}：{2}。</translation>
    </message>
    <message>
      <source>{0}: {1}.</source>
      <translation>{0}：{1}。</translation>
    </message>
    <message>
      <source>Compare with the bundled theme plain.toml.</source>
      <translation>请与内置主题 plain.toml 对照。</translation>
    </message>
    <message>
      <source>The theme of the deck is damaged: {0}.</source>
      <translation>演示文稿的主题已损坏：{0}。</translation>
    </message>
    <message>
      <source>The theme {0} cannot be read: {1}.</source>
      <translation>无法读取主题 {0}：{1}。</translation>
    </message>
    <message>
      <source>is no size of a page</source>
      <translation>不是页面尺寸</translation>
    </message>
    <message>
      <source>From {0} to {1} points.</source>
      <translation>{0} 至 {1} 磅。</translation>
    </message>
    <message>
      <source>has a size that no text can have</source>
      <translation>含有文字不可能具有的字号</translation>
    </message>
    <message>
      <source>In points.</source>
      <translation>以磅为单位。</translation>
    </message>
    <message>
      <source>is neither empty nor “fade”</source>
      <translation>既非空也非“fade”</translation>
    </message>
    <message>
      <source>is not a size of the scale</source>
      <translation>不是字号表中的字号</translation>
    </message>
    <message>
      <source>is empty</source>
      <translation>为空</translation>
    </message>
    <message>
      <source>Give at least one colour for charts.</source>
      <translation>请至少为图表指定一种颜色。</translation>
    </message>
    <message>
      <source>Give at least one level.</source>
      <translation>请至少指定一个级别。</translation>
    </message>
    <message>
      <source>leaves the page</source>
      <translation>超出页面</translation>
    </message>
    <message>
      <source>x, y, width, height</source>
      <translation>x、y、宽、高</translation>
    </message>
    <message>
      <source>Write RRGGBB.</source>
      <translation>请写 RRGGBB。</translation>
    </message>
    <message>
      <source>“{0}” does not exist</source>
      <translation>“{0}”不存在</translation>
    </message>
    <message>
      <source>is no width on this page</source>
      <translation>不是此页面上的宽度</translation>
    </message>
    <message>
      <source>In points, at most a quarter of the page.</source>
      <translation>以磅为单位，至多为页面的四分之一。</translation>
    </message>
    <message>
      <source>has a shape that is far from the page</source>
      <translation>有形状远在页面之外</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>缺失</translation>
    </message>
    <message>
      <source>Every theme has all slide layouts.</source>
      <translation>每个主题都有全部版式。</translation>
    </message>
    <message>
      <source>Extend a bundled theme to inherit it.</source>
      <translation>请扩展内置主题以继承。</translation>
    </message>
    <message>
      <source>There is no variable “{0}”.</source>
      <translation>没有变量“{0}”。</translation>
    </message>
    <message>
      <source>Known are: {0}.</source>
      <translation>已知的有：{0}。</translation>
    </message>
    <message>
      <source>The source “{0}” is cited but not in {1}.</source>
      <translation>引用了出处“{0}”，但它不在 {1} 中。</translation>
    </message>
    <message>
      <source>The figures of “{0}” are of {1}, more than {2} months ago.</source>
      <translation>“{0}”的数据截至 {1}，已超过 {2} 个月。</translation>
    </message>
    <message>
      <source>Add a record with this id.</source>
      <translation>请添加具有此标识的记录。</translation>
    </message>
    <message>
      <source>No slide cites the source “{0}”.</source>
      <translation>没有幻灯片引用出处“{0}”。</translation>
    </message>
    <message>
      <source>Look for newer figures, or say their date.</source>
      <translation>请查找更新的数据，或注明其日期。</translation>
    </message>
    <message>
      <source>The list of sources is larger than {0} MB.</source>
      <translation>出处列表超过 {0} MB。</translation>
    </message>
    <message>
      <source>Import it in parts.</source>
      <translation>请分批导入。</translation>
    </message>
    <message>
      <source>This is neither BibTeX nor CSL-JSON.</source>
      <translation>这既不是 BibTeX 也不是 CSL-JSON。</translation>
    </message>
    <message>
      <source>Export the list from Zotero as one of these.</source>
      <translation>请从 Zotero 以其中一种格式导出列表。</translation>
    </message>
    <message>
      <source>Record {0} has no id and is left out.</source>
      <translation>记录 {0} 没有标识，已略去。</translation>
    </message>
    <message>
      <source>The list of sources is not JSON: {0}.</source>
      <translation>出处列表不是 JSON：{0}。</translation>
    </message>
    <message>
      <source>Export it again.</source>
      <translation>请重新导出。</translation>
    </message>
    <message>
      <source>{0} is larger than {1} KB.</source>
      <translation>{0} 超过 {1} KB。</translation>
    </message>
    <message>
      <source>Split the calendar.</source>
      <translation>请拆分日历。</translation>
    </message>
    <message>
      <source>{0} is not a calendar that can be read: {1}</source>
      <translation>{0} 不是可读取的日历：{1}</translation>
    </message>
    <message>
      <source>{0} has the id “{1}” ({2}) that {3} has already; it is left out.</source>
      <translation>{0} 的标识“{1}”（{2}）已被 {3} 使用；已略去。</translation>
    </message>
    <message>
      <source>Give one of them another id, or remove it.</source>
      <translation>请为其中之一另设标识，或将其移除。</translation>
    </message>
    <message>
      <source>“{0}” is left out: {1}</source>
      <translation>“{0}”已略去：{1}</translation>
    </message>
    <message>
      <source>“{0}” does not exist in “{1}”; it stands in “{2}” instead.</source>
      <translation>“{0}”没有“{1}”版本；改用“{2}”版本。</translation>
    </message>
    <message>
      <source>Add {0}.{1}.md to the library.</source>
      <translation>请将 {0}.{1}.md 添加到资料库。</translation>
    </message>
    <message>
      <source>The source “{0}” is cited but not in sources.yaml.</source>
      <translation>引用了出处“{0}”，但它不在 sources.yaml 中。</translation>
    </message>
    <message>
      <source>“{0}” is not a path inside the library.</source>
      <translation>“{0}”不是资料库内的路径。</translation>
    </message>
    <message>
      <source>Name files relative to the library.</source>
      <translation>请使用相对于资料库的路径。</translation>
    </message>
    <message>
      <source>“{0}” leads out of the library {1}.</source>
      <translation>“{0}”指向资料库 {1} 之外。</translation>
    </message>
    <message>
      <source>Copy the file into the library.</source>
      <translation>请将文件复制到资料库中。</translation>
    </message>
    <message>
      <source>{0}: folders are nested deeper than {1} levels at {2}.</source>
      <translation>{0}：文件夹嵌套超过 {1} 层，位于 {2}。</translation>
    </message>
    <message>
      <source>{0}: holds more than {1} slides.</source>
      <translation>{0}：超过 {1} 张幻灯片。</translation>
    </message>
    <message>
      <source>{0}: is not a file.</source>
      <translation>{0}：不是文件。</translation>
    </message>
    <message>
      <source>Is it a pipe or a device?</source>
      <translation>是管道或设备吗？</translation>
    </message>
    <message>
      <source>{0}: cannot be read: {1}.</source>
      <translation>{0}：无法读取：{1}。</translation>
    </message>
    <message>
      <source>Was it moved or renamed?</source>
      <translation>是否已被移动或重命名？</translation>
    </message>
    <message>
      <source>{0}: the index cannot be read: {1}.</source>
      <translation>{0}：无法读取索引：{1}。</translation>
    </message>
    <message>
      <source>The search index of “{0}” could not be read and was built anew.</source>
      <translation>“{0}”的搜索索引无法读取，已重新建立。</translation>
    </message>
    <message>
      <source>Is there room left on the disk, and may you write to the cache folder?</source>
      <translation>磁盘是否还有空间，您能否写入缓存文件夹？</translation>
    </message>
    <message>
      <source>{0}: the search index cannot be written: {1}.</source>
      <translation>{0}：无法写入搜索索引：{1}。</translation>
    </message>
    <message>
      <source>{0}: there is no index yet.</source>
      <translation>{0}：尚无索引。</translation>
    </message>
    <message>
      <source>{0}: the index is being written by another window.</source>
      <translation>{0}：另一个窗口正在写入索引。</translation>
    </message>
    <message>
      <source>{0}: is not an index of this version.</source>
      <translation>{0}：不是此版本的索引。</translation>
    </message>
    <message>
      <source>{0}: cannot be built anew: {1}.</source>
      <translation>{0}：无法重新建立：{1}。</translation>
    </message>
    <message>
      <source>Try again soon.</source>
      <translation>请稍后再试。</translation>
    </message>
    <message>
      <source>{0}: the search index cannot be read: {1}.</source>
      <translation>{0}：无法读取搜索索引：{1}。</translation>
    </message>
    <message>
      <source>The library “{0}” has no slide “{1}”.</source>
      <translation>资料库“{0}”没有幻灯片“{1}”。</translation>
    </message>
    <message>
      <source>`briefing-app library list` shows what there is.</source>
      <translation>`briefing-app library list` 可列出现有内容。</translation>
    </message>
    <message>
      <source>The library has no briefing “{0}”.</source>
      <translation>资料库中没有情况介绍“{0}”。</translation>
    </message>
    <message>
      <source>{0}: there is no such folder.</source>
      <translation>{0}：没有此文件夹。</translation>
    </message>
    <message>
      <source>Check the name of the library folder.</source>
      <translation>请检查资料库文件夹的名称。</translation>
    </message>
    <message>
      <source>{0}: is a file, not a library folder.</source>
      <translation>{0}：是文件，不是资料库文件夹。</translation>
    </message>
    <message>
      <source>Name the folder that holds the slides.</source>
      <translation>请指定存放幻灯片的文件夹。</translation>
    </message>
    <message>
      <source>{0} is not UTF-8 text from line {1} on.</source>
      <translation>{0} 从第 {1} 行起不是 UTF-8 文本。</translation>
    </message>
    <message>
      <source>Save it with the encoding UTF-8.</source>
      <translation>请以 UTF-8 编码保存。</translation>
    </message>
    <message>
      <source>{0}: uses YAML aliases (`*name`), which are not accepted.</source>
      <translation>{0}：使用了 YAML 别名（`*name`），不予接受。</translation>
    </message>
    <message>
      <source>{0}: is nested deeper than {1} levels.</source>
      <translation>{0}：嵌套超过 {1} 层。</translation>
    </message>
    <message>
      <source>{0}: is not a list of records.</source>
      <translation>{0}：不是记录列表。</translation>
    </message>
    <message>
      <source>{0}: record {1} has no id.</source>
      <translation>{0}：记录 {1} 没有标识。</translation>
    </message>
    <message>
      <source>{0}: is not valid YAML: {1}.</source>
      <translation>{0}：不是有效的 YAML：{1}。</translation>
    </message>
    <message>
      <source>{0}: the key “{1}” is used twice; the first counts.</source>
      <translation>{0}：键“{1}”使用了两次；以第一个为准。</translation>
    </message>
    <message>
      <source>“{0}” is withdrawn.</source>
      <translation>“{0}”已撤回。</translation>
    </message>
    <message>
      <source>Take another slide, or say that it was withdrawn.</source>
      <translation>请改用其他幻灯片，或说明其已撤回。</translation>
    </message>
    <message>
      <source>“{0}” is due for review.</source>
      <translation>“{0}”待复核。</translation>
    </message>
    <message>
      <source>“{0}” is cleared for {1}, not for {2}.</source>
      <translation>“{0}”已核准用于 {1}，未核准用于 {2}。</translation>
    </message>
    <message>
      <source>“{0}” was to be reviewed by {1}.</source>
      <translation>“{0}”本应在 {1} 前复核。</translation>
    </message>
    <message>
      <source>The entry “{0}” leads to {1}, which is not there.</source>
      <translation>条目“{0}”指向不存在的 {1}。</translation>
    </message>
    <message>
      <source>{0} cites “{1}”, which is not in {2}.</source>
      <translation>{0} 引用了“{1}”，但它不在 {2} 中。</translation>
    </message>
    <message>
      <source>{0} shows “{1}”, which is not there.</source>
      <translation>{0} 显示“{1}”，但它不存在。</translation>
    </message>
    <message>
      <source>Correct the link.</source>
      <translation>请更正链接。</translation>
    </message>
    <message>
      <source>Give it at least a name = "…" and a language = "en".</source>
      <translation>请至少写入 name = "…" 和 language = "en"。</translation>
    </message>
    <message>
      <source>{0}: the folder has no such file.</source>
      <translation>{0}：文件夹中没有此文件。</translation>
    </message>
    <message>
      <source>{0}: is a folder, not a deck.</source>
      <translation>{0}：是文件夹，不是演示文稿。</translation>
    </message>
    <message>
      <source>Name a .briefing or .md file.</source>
      <translation>请指定 .briefing 或 .md 文件。</translation>
    </message>
    <message>
      <source>{0}: there is no such file, and no briefing of this name.</source>
      <translation>{0}：没有此文件，也没有此名称的情况介绍。</translation>
    </message>
    <message>
      <source>{0}: the calendar cannot be read: {1}.</source>
      <translation>{0}：无法读取日历：{1}。</translation>
    </message>
    <message>
      <source>Name another file in the settings.</source>
      <translation>请在设置中指定其他文件。</translation>
    </message>
    <message>
      <source>Slide {0} is not in “{1}” in the library; it stays in “{2}”.</source>
      <translation>资料库中没有幻灯片 {0} 的“{1}”版本；保留“{2}”版本。</translation>
    </message>
    <message>
      <source>Translate the slide, or leave it out.</source>
      <translation>请翻译该幻灯片，或将其略去。</translation>
    </message>
    <message>
      <source>{0}:{1}: is not UTF-8 text.</source>
      <translation>{0}:{1}：不是 UTF-8 文本。</translation>
    </message>
    <message>
      <source>#{0} on #{1} has a contrast of {2}, less than {3}.</source>
      <translation>#{0} 在 #{1} 上的对比度为 {2}，低于 {3}。</translation>
    </message>
    <message>
      <source>The title is not read first.</source>
      <translation>标题不是最先朗读的。</translation>
    </message>
    <message>
      <source>Some text is {0} points; less than {1} is too little.</source>
      <translation>部分文字为 {0} 磅；小于 {1} 磅过小。</translation>
    </message>
    <message>
      <source>Shorten it, or choose another slide layout.</source>
      <translation>请缩短文字，或选择其他版式。</translation>
    </message>
    <message>
      <source>Choose another theme.</source>
      <translation>请选择其他主题。</translation>
    </message>
    <message>
      <source>Use its caption</source>
      <translation>使用其图注</translation>
    </message>
    <message>
      <source>Describe it from its data</source>
      <translation>根据数据生成说明</translation>
    </message>
    <message>
      <source>The slide is the same as slide {0}.</source>
      <translation>此幻灯片与幻灯片 {0} 相同。</translation>
    </message>
    <message>
      <source>Take one of them out.</source>
      <translation>请去掉其中一张。</translation>
    </message>
    <message>
      <source>{0} words are shown; more than {1} are hard to follow.</source>
      <translation>显示了 {0} 个词；超过 {1} 个难以跟上。</translation>
    </message>
    <message>
      <source>Move some of them to the notes.</source>
      <translation>请将一部分移到备注中。</translation>
    </message>
    <message>
      <source>Take it out</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>The picture {0} has no description and counts as decorative.</source>
      <translation>图片 {0} 没有说明，视为装饰。</translation>
    </message>
    <message>
      <source>Describe between the square brackets what it shows.</source>
      <translation>请在方括号中说明图片内容。</translation>
    </message>
    <message>
      <source>The chart has no description.</source>
      <translation>图表没有说明。</translation>
    </message>
    <message>
      <source>Add alt="…" to the first line of the chart.</source>
      <translation>请在图表的第一行加上 alt="…"。</translation>
    </message>
    <message>
      <source>The slides take {0} min, the slot is {1} min.</source>
      <translation>幻灯片需 {0} 分钟，时段为 {1} 分钟。</translation>
    </message>
    <message>
      <source>Plan the talk again, or leave slides out.</source>
      <translation>请重新规划讲话，或略去一些幻灯片。</translation>
    </message>
    <message>
      <source>Plan again</source>
      <translation>重新规划</translation>
    </message>
    <message>
      <source>Switch to the library's text.</source>
      <translation>请改用资料库中的文本。</translation>
    </message>
    <message>
      <source>Have it translated, or leave it out.</source>
      <translation>请安排翻译，或将其略去。</translation>
    </message>
    <message>
      <source>The slide is in “{0}”, the deck in “{1}”.</source>
      <translation>幻灯片为“{0}”，演示文稿为“{1}”。</translation>
    </message>
    <message>
      <source>The text was translated from an older “{0}” text.</source>
      <translation>此文本译自较旧的“{0}”文本。</translation>
    </message>
    <message>
      <source>Compare the two.</source>
      <translation>请比较两者。</translation>
    </message>
    <message>
      <source>Switch to “{0}”</source>
      <translation>切换为“{0}”</translation>
    </message>
    <message>
      <source>Take the library's newer text</source>
      <translation>采用较新的文本</translation>
    </message>
    <message>
      <source>Insert a content notice</source>
      <translation>插入内容提示</translation>
    </message>
    <message>
      <source>The slide has an advisory (“{0}”), but no content notice comes before it.</source>
      <translation>此幻灯片带有警示（“{0}”），但其前没有内容提示。</translation>
    </message>
    <message>
      <source>Put a slide tagged content-notice before it.</source>
      <translation>请在其前放一张带 content-notice 标签的幻灯片。</translation>
    </message>
    <message>
      <source>The slide gives figures or dates without a source.</source>
      <translation>幻灯片给出了数字或日期，但没有出处。</translation>
    </message>
    <message>
      <source>Cite one: [@key, para. 1].</source>
      <translation>请注明出处：[@key, para. 1]。</translation>
    </message>
    <message>
      <source>The figures from “{0}” are of {1}.</source>
      <translation>“{0}”的数据截至 {1}。</translation>
    </message>
    <message>
      <source>Look for newer ones.</source>
      <translation>请查找更新的数据。</translation>
    </message>
    <message>
      <source>Split the slide</source>
      <translation>拆分幻灯片</translation>
    </message>
    <message>
      <source>Title it “{0}”</source>
      <translation>以“{0}”为标题</translation>
    </message>
    <message>
      <source>Number the title</source>
      <translation>为标题编号</translation>
    </message>
    <message>
      <source>The slide has no title.</source>
      <translation>幻灯片没有标题。</translation>
    </message>
    <message>
      <source>Say its one idea in a title.</source>
      <translation>请用标题说出其唯一的要点。</translation>
    </message>
    <message>
      <source>“{0}” is already the title of slide {1}.</source>
      <translation>“{0}”已是幻灯片 {1} 的标题。</translation>
    </message>
    <message>
      <source>Say what is different here.</source>
      <translation>请说明此处的不同。</translation>
    </message>
    <message>
      <source>The slide was withdrawn.</source>
      <translation>此幻灯片已撤回。</translation>
    </message>
    <message>
      <source>Take it out, or use its successor.</source>
      <translation>请将其移除，或使用其替代幻灯片。</translation>
    </message>
    <message>
      <source>The slide is a draft.</source>
      <translation>此幻灯片为草稿。</translation>
    </message>
    <message>
      <source>Have it cleared before it is shown.</source>
      <translation>请在放映前获得核准。</translation>
    </message>
    <message>
      <source>Check its facts against the sources.</source>
      <translation>请对照出处核实其事实。</translation>
    </message>
    <message>
      <source>The slide is cleared for {0}, not for {1}.</source>
      <translation>此幻灯片已核准用于 {0}，未核准用于 {1}。</translation>
    </message>
    <message>
      <source>Leave it out, or have it cleared.</source>
      <translation>请将其略去，或获得核准。</translation>
    </message>
    <message>
      <source>A review is due since {0}.</source>
      <translation>自 {0} 起应予复核。</translation>
    </message>
    <message>
      <source>A review is due.</source>
      <translation>应予复核。</translation>
    </message>
    <message>
      <source>Write {{{0}}}</source>
      <translation>写作 {{{0}}}</translation>
    </message>
    <message>
      <source>“{0}” is not filled in, and is left out here.</source>
      <translation>“{0}”未填写，此处略去。</translation>
    </message>
    <message>
      <source>Fill it in under Deck properties.</source>
      <translation>请在演示文稿属性中填写。</translation>
    </message>
    <message>
      <source>{0} is not a wording list: {1}</source>
      <translation>{0} 不是措辞列表：{1}</translation>
    </message>
    <message>
      <source>Compare it with a bundled one.</source>
      <translation>请与内置列表对照。</translation>
    </message>
    <message>
      <source>Prefer “{0}”.</source>
      <translation>宜用“{0}”。</translation>
    </message>
    <message>
      <source>Say it another way.</source>
      <translation>请换一种说法。</translation>
    </message>
    <message>
      <source>Write “{0}”</source>
      <translation>改为“{0}”</translation>
    </message>
    <message>
      <source>“{0}” in the title: {1}</source>
      <translation>标题中的“{0}”：{1}</translation>
    </message>
    <message>
      <source>“{0}” in the text: {1}</source>
      <translation>正文中的“{0}”：{1}</translation>
    </message>
    <message>
      <source>“{0}” in the notes: {1}</source>
      <translation>备注中的“{0}”：{1}</translation>
    </message>
    <message>
      <source>a term to avoid</source>
      <translation>应避免的用语</translation>
    </message>
    <message>
      <source>“{0}” in the description: {1}</source>
      <translation>说明中的“{0}”：{1}</translation>
    </message>
    <message>
      <source>must</source>
      <translation>必选</translation>
    </message>
    <message>
      <source>should</source>
      <translation>宜选</translation>
    </message>
    <message>
      <source>could</source>
      <translation>可选</translation>
    </message>
    <message>
      <source>Its {0} min did not fit into {1} min beside slides that matter more (priority: {2}).</source>
      <translation>其 {0} 分钟无法与更重要的幻灯片一起放入 {1} 分钟（优先级：{2}）。</translation>
    </message>
    <message>
      <source>“{0}” takes its part.</source>
      <translation>由“{0}”代替。</translation>
    </message>
    <message>
      <source>Nothing of the section that it announces is shown.</source>
      <translation>它所引出的节没有任何幻灯片显示。</translation>
    </message>
    <message>
      <source>It was withdrawn from the library.</source>
      <translation>它已从资料库撤回。</translation>
    </message>
    <message>
      <source>There is no text in “{0}”.</source>
      <translation>没有“{0}”文本。</translation>
    </message>
    <message>
      <source>It is meant for {0}.</source>
      <translation>它面向：{0}。</translation>
    </message>
    <message>
      <source>It is about {0}.</source>
      <translation>其内容为：{0}。</translation>
    </message>
    <message>
      <source>“{0}” is a must, but was left out: {1}</source>
      <translation>“{0}”为必选，但被略去：{1}</translation>
    </message>
    <message>
      <source>Give the talk more minutes, or shorten other slides.</source>
      <translation>请给讲话更多时间，或缩短其他幻灯片。</translation>
    </message>
    <message>
      <source>These notes are never closed.</source>
      <translation>这些备注没有结束标记。</translation>
    </message>
    <message>
      <source>A line of dashes divides the slides of a deck; in one slide it is text.</source>
      <translation>一行短横线用于分隔演示文稿的幻灯片；在单张幻灯片中它是文本。</translation>
    </message>
    <message>
      <source>This block of code is never closed; everything below is in it.</source>
      <translation>此代码块没有结束；其下所有内容都在其中。</translation>
    </message>
    <message>
      <source>This block is never closed.</source>
      <translation>此块没有结束标记。</translation>
    </message>
    <message>
      <source>End with “:::”.</source>
      <translation>请以“:::”结束。</translation>
    </message>
    <message>
      <source>End with “{0}”.</source>
      <translation>请以“{0}”结束。</translation>
    </message>
    <message>
      <source>There is nothing for this “:::” to close.</source>
      <translation>此“:::”没有可结束的内容。</translation>
    </message>
    <message>
      <source>There is no block of the kind “{0}”; what it holds is shown.</source>
      <translation>没有“{0}”类型的块；其内容照常显示。</translation>
    </message>
    <message>
      <source>A slide has one title; this one is shown as a heading.</source>
      <translation>一张幻灯片只有一个标题；此处显示为小标题。</translation>
    </message>
    <message>
      <source>There is “::: notes”.</source>
      <translation>可用的是“::: notes”。</translation>
    </message>
    <message>
      <source>Make a second slide of it.</source>
      <translation>请将其另作一张幻灯片。</translation>
    </message>
    <message>
      <source>The first row names the series, every other row is a category and its numbers.</source>
      <translation>第一行为系列名称，其余每行为一个类别及其数字。</translation>
    </message>
    <message>
      <source>Write digits and a point, without units; the unit goes after “chart” as unit="…".</source>
      <translation>请写数字和小数点，不带单位；单位写在“chart”之后：unit="…"。</translation>
    </message>
    <message>
      <source>Did you mean {0}?</source>
      <translation>您是否想写 {0}？</translation>
    </message>
    <message>
      <source>There are: {0}.</source>
      <translation>可用的有：{0}。</translation>
    </message>
    <message>
      <source>There is no chart of kind “{0}”; it is shown as text.</source>
      <translation>没有“{0}”类型的图表；显示为文本。</translation>
    </message>
    <message>
      <source>This row has {0} numbers for {1} series.</source>
      <translation>此行有 {0} 个数字，而系列为 {1} 个。</translation>
    </message>
    <message>
      <source>“{0}” is not a number and is left out.</source>
      <translation>“{0}”不是数字，已略去。</translation>
    </message>
    <message>
      <source>This chart has no data; it is shown as text.</source>
      <translation>此图表没有数据；显示为文本。</translation>
    </message>
    <message>
      <source>The chart's data cannot be read ({0}); it is shown as text.</source>
      <translation>无法读取图表数据（{0}）；显示为文本。</translation>
    </message>
    <message>
      <source>Name every series in the first row.</source>
      <translation>请在第一行写出每个系列的名称。</translation>
    </message>
    <message>
      <source>Each line is “key: value”.</source>
      <translation>每行写作“键: 值”。</translation>
    </message>
    <message>
      <source>Mend the front matter in the Markdown view first.</source>
      <translation>请先在 Markdown 视图中修正前置信息。</translation>
    </message>
    <message>
      <source>The front matter is never closed; it is shown as text.</source>
      <translation>前置信息没有结束标记；显示为文本。</translation>
    </message>
    <message>
      <source>The front matter is too large.</source>
      <translation>前置信息过大。</translation>
    </message>
    <message>
      <source>This is not a citation and is shown as text: {0}</source>
      <translation>这不是引注，显示为文本：{0}</translation>
    </message>
    <message>
      <source>Write [@key], [@key, p. 10] or [@key, p. 10; @other].</source>
      <translation>请写 [@key]、[@key, p. 10] 或 [@key, p. 10; @other]。</translation>
    </message>
    <message>
      <source>This link is shown as text: {0}</source>
      <translation>此链接显示为文本：{0}</translation>
    </message>
    <message>
      <source>Links lead to http, https, mailto or to another slide's .md file.</source>
      <translation>链接可指向 http、https、mailto 或另一张幻灯片的 .md 文件。</translation>
    </message>
    <message>
      <source>The title of a link is not shown.</source>
      <translation>链接的标题不显示。</translation>
    </message>
    <message>
      <source>HTML is shown as text: {0}</source>
      <translation>HTML 显示为文本：{0}</translation>
    </message>
    <message>
      <source>Write it in Markdown; of HTML only &lt;br&gt;, &lt;sup&gt; and &lt;sub&gt; are understood.</source>
      <translation>请用 Markdown 书写；HTML 中仅支持 &lt;br&gt;、&lt;sup&gt; 和 &lt;sub&gt;。</translation>
    </message>
    <message>
      <source>Only the first {0} brackets of a paragraph are read as links.</source>
      <translation>每段仅前 {0} 个方括号按链接读取。</translation>
    </message>
    <message>
      <source>Lists go {0} levels deep; this item is kept at the deepest.</source>
      <translation>列表最多 {0} 级；此项保留在最深一级。</translation>
    </message>
    <message>
      <source>“{0}” is not a text; it is not used.</source>
      <translation>“{0}”不是文本；不予采用。</translation>
    </message>
    <message>
      <source>Put the text in quotes.</source>
      <translation>请将文本放在引号中。</translation>
    </message>
    <message>
      <source>“{0}” is not a number; it is not used.</source>
      <translation>“{0}”不是数字；不予采用。</translation>
    </message>
    <message>
      <source>Write a number such as 2 or 1.5.</source>
      <translation>请写数字，如 2 或 1.5。</translation>
    </message>
    <message>
      <source>“{0}” is not a date; it is not used.</source>
      <translation>“{0}”不是日期；不予采用。</translation>
    </message>
    <message>
      <source>Write it as 2026-12-31.</source>
      <translation>请写作 2026-12-31。</translation>
    </message>
    <message>
      <source>Write one of: {0}.</source>
      <translation>请写其中之一：{0}。</translation>
    </message>
    <message>
      <source>“{0}” is not known; it is not used.</source>
      <translation>“{0}”未知；不予采用。</translation>
    </message>
    <message>
      <source>“{0}” is not a list of words; it is not used.</source>
      <translation>“{0}”不是词语列表；不予采用。</translation>
    </message>
    <message>
      <source>Outlines have no “{0}”; it is not used.</source>
      <translation>大纲没有“{0}”；不予采用。</translation>
    </message>
    <message>
      <source>This line is not a slide and is left out: {0}</source>
      <translation>此行不是幻灯片，已略去：{0}</translation>
    </message>
    <message>
      <source>Write - [Title](path/to/slide.md).</source>
      <translation>请写 - [Title](path/to/slide.md)。</translation>
    </message>
    <message>
      <source>Write {crop=left,top,right,bottom}, each the share cut off, 0 to 1.</source>
      <translation>请写 {crop=left,top,right,bottom}，各为裁去的比例，0 至 1。</translation>
    </message>
    <message>
      <source>Not understood: {0}</source>
      <translation>无法理解：{0}</translation>
    </message>
    <message>
      <source>Pictures are never fetched: {0}</source>
      <translation>从不下载图片：{0}</translation>
    </message>
    <message>
      <source>Save the picture in the media folder.</source>
      <translation>请将图片保存到 media 文件夹。</translation>
    </message>
    <message>
      <source>Divide it, or shorten it.</source>
      <translation>请拆分或缩短。</translation>
    </message>
    <message>
      <source>Characters that no file may hold show as �.</source>
      <translation>文件中不允许的字符显示为 �。</translation>
    </message>
    <message>
      <source>The front matter is larger than {0} KB.</source>
      <translation>前置信息超过 {0} KB。</translation>
    </message>
    <message>
      <source>The file is larger than {0} KB.</source>
      <translation>文件超过 {0} KB。</translation>
    </message>
    <message>
      <source>A line is longer than {0} KB.</source>
      <translation>有一行超过 {0} KB。</translation>
    </message>
    <message>
      <source>This table is too large and is shown as text.</source>
      <translation>此表格过大，显示为文本。</translation>
    </message>
    <message>
      <source>This row has {0} cells, the table {1} columns.</source>
      <translation>此行有 {0} 个单元格，而表格有 {1} 列。</translation>
    </message>
    <message>
      <source>{0} is not a file.</source>
      <translation>{0} 不是文件。</translation>
    </message>
    <message>
      <source>{0} is not valid TOML: {1}.</source>
      <translation>{0} 不是有效的 TOML：{1}。</translation>
    </message>
    <message>
      <source>The front matter is not a list of “key: value” lines.</source>
      <translation>前置信息不是“键: 值”行的列表。</translation>
    </message>
    <message>
      <source>The front matter is not YAML: {0}.</source>
      <translation>前置信息不是 YAML：{0}。</translation>
    </message>
    <message>
      <source>The front matter may not hold anchors, aliases or tags.</source>
      <translation>前置信息不得含有锚点、别名或标签。</translation>
    </message>
    <message>
      <source>The front matter is nested too deep.</source>
      <translation>前置信息嵌套过深。</translation>
    </message>
    <message>
      <source>The settings cannot be read; the defaults are used.</source>
      <translation>无法读取设置；采用默认值。</translation>
    </message>
    <message>
      <source>The settings in {0} cannot be read; the defaults are used.</source>
      <translation>无法读取 {0} 中的设置；采用默认值。</translation>
    </message>
    <message>
      <source>“{0}” has no choice {1}.</source>
      <translation>“{0}”没有选项 {1}。</translation>
    </message>
    <message>
      <source>Do not open it, unless you know who made it and how.</source>
      <translation>除非知道由谁、如何制作，否则请勿打开。</translation>
    </message>
    <message>
      <source>Use a backup, or ask for the file again.</source>
      <translation>请使用备份，或重新索取该文件。</translation>
    </message>
    <message>
      <source>Leave out large pictures.</source>
      <translation>请去掉大图片。</translation>
    </message>
    <message>
      <source>{0}: is damaged at “{1}”.</source>
      <translation>{0}：在“{1}”处损坏。</translation>
    </message>
    <message>
      <source>{0}: holds more than {1} files.</source>
      <translation>{0}：含有超过 {1} 个文件。</translation>
    </message>
    <message>
      <source>{0}: holds a file with the unsafe name “{1}”.</source>
      <translation>{0}：含有名称不安全的文件“{1}”。</translation>
    </message>
    <message>
      <source>{0}: holds a link, “{1}”.</source>
      <translation>{0}：含有链接“{1}”。</translation>
    </message>
    <message>
      <source>{0}: “{1}” is packed in a way that is not used here.</source>
      <translation>{0}：“{1}”采用了此处不支持的压缩方式。</translation>
    </message>
    <message>
      <source>{0}: “{1}” would unpack to over {2} times its size.</source>
      <translation>{0}：“{1}”解压后会超过其大小的 {2} 倍。</translation>
    </message>
    <message>
      <source>{0}: is damaged or not a briefing file.</source>
      <translation>{0}：已损坏或不是 briefing 文件。</translation>
    </message>
    <message>
      <source>{0}: holds two files named “{1}”.</source>
      <translation>{0}：含有两个名为“{1}”的文件。</translation>
    </message>
    <message>
      <source>{0}: was not written, because the file was changed by another program meanwhile.</source>
      <translation>{0}：未写入，因为其间另一程序更改了该文件。</translation>
    </message>
    <message>
      <source>Save under another name, or open the changed file first.</source>
      <translation>请另存为其他名称，或先打开已更改的文件。</translation>
    </message>
    <message>
      <source>{0}: was not written, because the disk gave back other bytes than it was given.</source>
      <translation>{0}：未写入，因为磁盘返回的字节与写入的不同。</translation>
    </message>
    <message>
      <source>Save to another disk, and have this one checked.</source>
      <translation>请保存到其他磁盘，并检查此磁盘。</translation>
    </message>
    <message>
      <source>{0}: was not written, because the file is not there any more.</source>
      <translation>{0}：未写入，因为该文件已不存在。</translation>
    </message>
    <message>
      <source>Connect the disk or network folder again, or save elsewhere.</source>
      <translation>请重新连接磁盘或网络文件夹，或保存到别处。</translation>
    </message>
    <message>
      <source>The deck was saved by a newer version of Briefing; it is opened read-only.</source>
      <translation>该演示文稿由较新版本的 Briefing 保存；以只读方式打开。</translation>
    </message>
    <message>
      <source>Update Briefing to change it, or save a copy under another name.</source>
      <translation>请更新 Briefing 以便修改，或以其他名称保存副本。</translation>
    </message>
    <message>
      <source>{0}: its deck.json cannot be understood: {1}.</source>
      <translation>{0}：无法理解其 deck.json：{1}。</translation>
    </message>
    <message>
      <source>{0}: is not a briefing file.</source>
      <translation>{0}：不是 briefing 文件。</translation>
    </message>
    <message>
      <source>Choose a file that Briefing has saved.</source>
      <translation>请选择由 Briefing 保存的文件。</translation>
    </message>
    <message>
      <source>{0}: its deck.json is too large.</source>
      <translation>{0}：其 deck.json 过大。</translation>
    </message>
    <message>
      <source>{0}: was not written, because a text holds half a character.</source>
      <translation>{0}：未写入，因为某文本含有半个字符。</translation>
    </message>
    <message>
      <source>Undo the last paste.</source>
      <translation>请撤消上次粘贴。</translation>
    </message>
    <message>
      <source>Compare with a backup.</source>
      <translation>请与备份对照。</translation>
    </message>
    <message>
      <source>The slide text {0} is missing from the file.</source>
      <translation>文件中缺少幻灯片文本 {0}。</translation>
    </message>
    <message>
      <source>The slide text {0} is damaged.</source>
      <translation>幻灯片文本 {0} 已损坏。</translation>
    </message>
    <message>
      <source>The slide text {0} is not UTF-8 text; unreadable characters show as �.</source>
      <translation>幻灯片文本 {0} 不是 UTF-8；无法读取的字符显示为 �。</translation>
    </message>
    <message>
      <source>The picture {0} is missing from the file.</source>
      <translation>文件中缺少图片 {0}。</translation>
    </message>
    <message>
      <source>Put the picture in again.</source>
      <translation>请重新插入图片。</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>磁盘已满</translation>
    </message>
    <message>
      <source>Free some space, or save elsewhere; the old file is untouched.</source>
      <translation>请腾出空间，或保存到别处；旧文件未受影响。</translation>
    </message>
    <message>
      <source>your share of the disk is used up</source>
      <translation>您的磁盘配额已用完</translation>
    </message>
    <message>
      <source>the disk is read-only</source>
      <translation>磁盘为只读</translation>
    </message>
    <message>
      <source>Save to another disk or folder; the old file is untouched.</source>
      <translation>请保存到其他磁盘或文件夹；旧文件未受影响。</translation>
    </message>
    <message>
      <source>permission is denied</source>
      <translation>权限被拒绝</translation>
    </message>
    <message>
      <source>Save to a folder of your own, or ask for the right to write here.</source>
      <translation>请保存到自己的文件夹，或申请此处的写入权限。</translation>
    </message>
    <message>
      <source>there is no such folder</source>
      <translation>没有此文件夹</translation>
    </message>
    <message>
      <source>Make the folder first, or correct its name.</source>
      <translation>请先创建文件夹，或更正其名称。</translation>
    </message>
    <message>
      <source>a part of the path is a file, not a folder</source>
      <translation>路径中有一部分是文件而非文件夹</translation>
    </message>
    <message>
      <source>Correct the path.</source>
      <translation>请更正路径。</translation>
    </message>
    <message>
      <source>there is a folder of this name</source>
      <translation>已有同名文件夹</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>请选择其他名称。</translation>
    </message>
    <message>
      <source>the name is too long</source>
      <translation>名称过长</translation>
    </message>
    <message>
      <source>Choose a shorter name.</source>
      <translation>请选择较短的名称。</translation>
    </message>
    <message>
      <source>the name is not allowed here</source>
      <translation>此处不允许该名称</translation>
    </message>
    <message>
      <source>the file is larger than this disk allows</source>
      <translation>文件超过此磁盘允许的大小</translation>
    </message>
    <message>
      <source>Save to another disk.</source>
      <translation>请保存到其他磁盘。</translation>
    </message>
    <message>
      <source>the disk reported a fault</source>
      <translation>磁盘报告故障</translation>
    </message>
    <message>
      <source>Save to another disk; the old file is untouched.</source>
      <translation>请保存到其他磁盘；旧文件未受影响。</translation>
    </message>
    <message>
      <source>the network folder has gone away</source>
      <translation>网络文件夹已断开</translation>
    </message>
    <message>
      <source>Save elsewhere, or connect again; the old file is untouched.</source>
      <translation>请保存到别处，或重新连接；旧文件未受影响。</translation>
    </message>
    <message>
      <source>the network folder does not answer</source>
      <translation>网络文件夹没有响应</translation>
    </message>
    <message>
      <source>the disk has gone away</source>
      <translation>磁盘已断开</translation>
    </message>
    <message>
      <source>Save elsewhere, or connect it again; the old file is untouched.</source>
      <translation>请保存到别处或重新连接；旧文件未受影响。</translation>
    </message>
    <message>
      <source>another program holds the file</source>
      <translation>文件被其他程序占用</translation>
    </message>
    <message>
      <source>Close it there, then save again.</source>
      <translation>请在该程序中关闭后再保存。</translation>
    </message>
    <message>
      <source>the target is on another disk than its folder</source>
      <translation>目标与其文件夹不在同一磁盘</translation>
    </message>
    <message>
      <source>Save to another folder.</source>
      <translation>请保存到其他文件夹。</translation>
    </message>
    <message>
      <source>its links lead in a circle</source>
      <translation>其链接形成循环</translation>
    </message>
    <message>
      <source>there is no such file</source>
      <translation>没有此文件</translation>
    </message>
    <message>
      <source>Check the name and the folder.</source>
      <translation>请检查名称和文件夹。</translation>
    </message>
    <message>
      <source>is a folder, not a file</source>
      <translation>是文件夹而非文件</translation>
    </message>
    <message>
      <source>Name a file inside it.</source>
      <translation>请指定其中的文件。</translation>
    </message>
    <message>
      <source>Ask for the right to read it.</source>
      <translation>请申请读取权限。</translation>
    </message>
    <message>
      <source>Try a copy of the file.</source>
      <translation>请尝试该文件的副本。</translation>
    </message>
    <message>
      <source>Connect again, or use a copy.</source>
      <translation>请重新连接，或使用副本。</translation>
    </message>
    <message>
      <source>Check the name.</source>
      <translation>请检查名称。</translation>
    </message>
    <message>
      <source>{0}: was not written: {1}.</source>
      <translation>{0}：未写入：{1}。</translation>
    </message>
    <message>
      <source>Save elsewhere; the old file is untouched.</source>
      <translation>请保存到别处；旧文件未受影响。</translation>
    </message>
    <message>
      <source>There is no unsaved work “{0}”.</source>
      <translation>没有未保存的工作“{0}”。</translation>
    </message>
    <message>
      <source>Choose one of those listed.</source>
      <translation>请从列表中选择。</translation>
    </message>
    <message>
      <source>{0} is not a picture that can be shown.</source>
      <translation>{0}不是可以显示的图片。</translation>
    </message>
    <message>
      <source>A picture has more than {0} million pixels.</source>
      <translation>有一张图片超过 {0} 百万像素。</translation>
    </message>
    <message>
      <source>Make it smaller.</source>
      <translation>请将其缩小。</translation>
    </message>
    <message>
      <source>A file named {0}</source>
      <translation>名为 {0} 的文件</translation>
    </message>
    <message>
      <source>A file</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>{0} is not a picture that can be shown ({1}).</source>
      <translation>{0}不是可以显示的图片（{1}）。</translation>
    </message>
    <message>
      <source>Use a PNG, JPEG, WebP or GIF file.</source>
      <translation>请使用 PNG、JPEG、WebP 或 GIF 文件。</translation>
    </message>
    <message>
      <source>A picture is larger than {0} MB.</source>
      <translation>有一张图片超过 {0} MB。</translation>
    </message>
    <message>
      <source>The picture {0} is damaged.</source>
      <translation>图片 {0} 已损坏。</translation>
    </message>
    <message>
      <source>, </source>
      <translation>、</translation>
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
      <source>Reading the library…</source>
      <translation>正在读取资料库…</translation>
    </message>
    <message>
      <source>Plan the talk</source>
      <translation>规划简报</translation>
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
      <source>Section is empty</source>
      <translation>节内无内容</translation>
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
      <source>Library</source>
      <translation>资料库</translation>
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
      <source>This deck</source>
      <translation>此演示文稿</translation>
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
    <name>PrintDialog</name>
    <message>
      <source>What</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>Slides, one a page</source>
      <translation>幻灯片，每页一张</translation>
    </message>
    <message>
      <source>Slides with notes</source>
      <translation>带备注的幻灯片</translation>
    </message>
    <message>
      <source>Handout: three a page, with lines</source>
      <translation>讲义：每页三张，带横线</translation>
    </message>
    <message>
      <source>Handout: six a page</source>
      <translation>讲义：每页六张</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>打印</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>预览</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>打印…</translation>
    </message>
    <message>
      <source>The preview shows the first {0} slides.</source>
      <translation>预览显示前 {0} 张幻灯片。</translation>
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
      <source>&amp;Title</source>
      <translation>标题(&amp;T)</translation>
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
  </context>
  <context>
    <name>RecoveryDialog</name>
    <message>
      <source>The file {0} was changed after this work began.</source>
      <translation>文件 {0} 在此工作开始后被更改。</translation>
    </message>
    <message>
      <source>Briefing did not end as it should. This work was kept for you.</source>
      <translation>Briefing 未正常结束。这些工作已为您保留。</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>放弃</translation>
    </message>
    <message>
      <source>Recover</source>
      <translation>恢复</translation>
    </message>
    <message>
      <source>This deck was never saved to a file.</source>
      <translation>此演示文稿从未保存为文件。</translation>
    </message>
    <message>
      <source>never saved to a file</source>
      <translation>从未保存为文件</translation>
    </message>
    <message>
      <source>discarded, kept for 30 days</source>
      <translation>已放弃，保留 30 天</translation>
    </message>
    <message>
      <source>Unsaved work</source>
      <translation>未保存的工作</translation>
    </message>
    <message>
      <source>Compare…</source>
      <translation>比较…</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>稍后</translation>
    </message>
    <message>
      <source>Saved in the file</source>
      <translation>文件中已保存</translation>
    </message>
    <message>
      <source>There is no unsaved work.</source>
      <translation>没有未保存的工作。</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>取回</translation>
    </message>
    <message>
      <source>Unsaved work on “{0}”</source>
      <translation>“{0}”的未保存工作</translation>
    </message>
    <message>
      <source>The file {0} cannot be read now.</source>
      <translation>现在无法读取文件 {0}。</translation>
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
      <translation>拖到其他程序的幻灯片</translation>
    </message>
    <message>
      <source>Hold Alt as you begin to drag for the other kind.</source>
      <translation>开始拖动时按住 Alt 可切换为另一种。</translation>
    </message>
    <message>
      <source>Pictures (PNG)</source>
      <translation>图片 (PNG)</translation>
    </message>
    <message>
      <source>PowerPoint (.pptx)</source>
      <translation>PowerPoint (.pptx)</translation>
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
      <source>My library folders</source>
      <translation>我的资料库文件夹</translation>
    </message>
    <message>
      <source>Their slides are found beside those that come with Briefing.</source>
      <translation>其中的幻灯片与 Briefing 自带的一并可查。</translation>
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
      <source>Exported files are for</source>
      <translation>导出文件的对象</translation>
    </message>
    <message>
      <source>What was chosen last in the export dialog.</source>
      <translation>上次在导出对话框中所选的内容。</translation>
    </message>
    <message>
      <source>Colleagues (internal)</source>
      <translation>同事（内部）</translation>
    </message>
    <message>
      <source>Anybody (public)</source>
      <translation>任何人（公开）</translation>
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
      <translation>正在绘制图片</translation>
    </message>
    <message>
      <source>Copied a picture of the slide.</source>
      <translation>已复制幻灯片的图片。</translation>
    </message>
    <message>
      <source>Saved {0}, without notes.</source>
      <translation>已保存 {0}，不含备注。</translation>
    </message>
    <message>
      <source>Saving {0}</source>
      <translation>正在保存 {0}</translation>
    </message>
  </context>
  <context>
    <name>Shelf</name>
    <message>
      <source>Opening libraries</source>
      <translation>正在打开资料库</translation>
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
      <source>Go to</source>
      <translation>转到</translation>
    </message>
    <message>
      <source>Point, draw, zoom</source>
      <translation>指示、绘制、缩放</translation>
    </message>
    <message>
      <source>Time and notes</source>
      <translation>时间与备注</translation>
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
    <name>Showings</name>
    <message>
      <source>Reading the records of shows</source>
      <translation>正在读取放映记录</translation>
    </message>
    <message>
      <source>shown {0}</source>
      <translation>{0} 放映</translation>
    </message>
    <message>
      <source>Shown to {0}, {1}</source>
      <translation>放映对象：{0}，{1}</translation>
    </message>
    <message>
      <source>Shown on {0}</source>
      <translation>放映于 {0}</translation>
    </message>
    <message>
      <source>and {0} times before</source>
      <translation>此前另有 {0} 次</translation>
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
      <source>Change list</source>
      <translation>更改列表</translation>
    </message>
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
    <name>ThemeField</name>
    <message>
      <source>From a file…</source>
      <translation>来自文件…</translation>
    </message>
    <message>
      <source>Take the look of a PowerPoint file or template</source>
      <translation>采用 PowerPoint 文件或模板的外观</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>主题</translation>
    </message>
    <message>
      <source>Reading {0}</source>
      <translation>正在读取 {0}</translation>
    </message>
    <message>
      <source>Damaged theme</source>
      <translation>损坏的主题</translation>
    </message>
  </context>
  <context>
    <name>Themes</name>
    <message>
      <source>Plain</source>
      <translation>简洁</translation>
    </message>
    <message>
      <source>Night</source>
      <translation>夜间</translation>
    </message>
    <message>
      <source>Commemoration</source>
      <translation>纪念</translation>
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
      <source>Now</source>
      <translation>现在</translation>
    </message>
    <message>
      <source>After the update</source>
      <translation>更新后</translation>
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
