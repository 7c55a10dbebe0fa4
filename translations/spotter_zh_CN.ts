<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>About</name>
    <message>
        <source>Part</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>About Spotter</source>
        <translation>关于 Spotter</translation>
    </message>
    <message>
        <source>A studio for coaching in front of a camera: it counts, watches tempo and range, and says what to change. Everything is computed on this machine; no picture leaves it.</source>
        <translation>摄像头前的训练工作室：它计数，观察节奏和幅度，并说出该改什么。一切都在本机上计算，画面不会离开本机。</translation>
    </message>
    <message>
        <source>Spotter is free software: you may use, study, share and change it under the terms of the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Spotter 是自由软件：你可以依据 GNU 通用公共许可证第 3 版或更高版本使用、研究、分享和修改它。本软件不附带任何担保。</translation>
    </message>
    <message>
        <source>For a bug report</source>
        <translation>用于错误报告</translation>
    </message>
    <message>
        <source>Looking at this machine …</source>
        <translation>正在查看本机…</translation>
    </message>
</context>
<context>
    <name>ActionHead</name>
    <message>
        <source>Choose a predictor that was trained for this program</source>
        <translation>请选择为本程序训练的预测器</translation>
    </message>
    <message>
        <source>%1 holds %2, not F32</source>
        <translation>%1 的类型是 %2，而不是 F32</translation>
    </message>
    <message>
        <source>%1 holds values that are no numbers</source>
        <translation>%1 含有非数值</translation>
    </message>
    <message>
        <source>it has no list “%1”</source>
        <translation>缺少列表“%1”</translation>
    </message>
    <message>
        <source>it tells no embedding_width</source>
        <translation>没有给出 embedding_width</translation>
    </message>
    <message>
        <source>it wants the feature “%1”; there are %2</source>
        <translation>要求特征“%1”；现有 %2</translation>
    </message>
    <message>
        <source>its classes are %1, not %2</source>
        <translation>类别是 %1，而不是 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has the shape %2, which does not fit %n inputs and its bias</source>
        <translation>
            <numerusform>%1 的形状是 %2，与 %n 个输入及其偏置不符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its last layer has %n outputs, not three</source>
        <translation>
            <numerusform>最后一层有 %n 个输出，而不是三个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionTokens</name>
    <message>
        <source>the three action tokens need a text each, no two the same</source>
        <translation>三个动作标记各需一个文本，且互不相同</translation>
    </message>
    <message>
        <source>Change them in the settings</source>
        <translation>请在设置中更改</translation>
    </message>
    <message>
        <source>the model has no row left for the action token %1</source>
        <translation>模型没有多余的行可供动作标记 %1 使用</translation>
    </message>
    <message>
        <source>Choose a model that was trained with the action tokens, or one with rows to spare</source>
        <translation>请选择用动作标记训练过的模型，或有空余行的模型</translation>
    </message>
    <message>
        <source>the tokenizer has tokens up to %1, the model only %2 rows for them</source>
        <translation>分词器的词元编号到 %1，而模型只有 %2 行</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s files belong to another model: fetch the model again</source>
        <translation>分词器文件属于其他模型：请重新获取模型</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open Video…</source>
        <translation>打开视频(&amp;O)…</translation>
    </message>
    <message>
        <source>Open S&amp;ample Session</source>
        <translation>打开示例训练(&amp;A)</translation>
    </message>
    <message>
        <source>All So&amp;urces…</source>
        <translation>所有来源(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Save Settings</source>
        <translation>保存设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
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
        <source>&amp;Find in the Transcript</source>
        <translation>在记录中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Se&amp;ssion</source>
        <translation>训练(&amp;S)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>&amp;Mark This Moment</source>
        <translation>标记此刻(&amp;M)</translation>
    </message>
    <message>
        <source>Mark and &amp;Write a Note</source>
        <translation>标记并写备注(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation>记录(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>拒绝(&amp;J)</translation>
    </message>
    <message>
        <source>Re&amp;write</source>
        <translation>改写(&amp;W)</translation>
    </message>
    <message>
        <source>Clear the &amp;Verdict</source>
        <translation>清除评判(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Remove the Note</source>
        <translation>删除备注(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy Lines</source>
        <translation>复制各行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>设置(&amp;T)</translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation>统计(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Spotter &amp;Help</source>
        <translation>Spotter 帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Find Action…</source>
        <translation>查找操作(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;About Spotter</source>
        <translation>关于 Spotter(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Coach</source>
        <translation>指导(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;essions</source>
        <translation>训练库(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>回顾(&amp;R)</translation>
    </message>
    <message>
        <source>Show the Last Re&amp;petition Again</source>
        <translation>重看上一次重复(&amp;P)</translation>
    </message>
    <message>
        <source>Show What Was Meant A&amp;gain</source>
        <translation>重看所指内容(&amp;G)</translation>
    </message>
    <message>
        <source>Save the &amp;Last Minutes</source>
        <translation>保存最近几分钟(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Adapter</name>
    <message>
        <source>parts of the adapter are missing: %1</source>
        <translation>适配器缺少部分内容：%1</translation>
    </message>
    <message>
        <source>Copy the whole folder that the training wrote</source>
        <translation>请复制训练写出的整个文件夹</translation>
    </message>
    <message>
        <source>%1 is there twice, with other values</source>
        <translation>%1 出现两次，且值不同</translation>
    </message>
    <message>
        <source>it is to change “%1”, and has nothing for it</source>
        <translation>它应更改“%1”，却没有相应内容</translation>
    </message>
    <message>
        <source>it was trained on %1</source>
        <translation>它是在 %1 上训练的</translation>
    </message>
    <message>
        <source>the adapter does not fit the model; %1</source>
        <translation>适配器与模型不符；%1</translation>
    </message>
    <message>
        <source>Choose the model that it was trained on, and copy the whole folder that the training wrote</source>
        <translation>请选择它训练时所用的模型，并复制训练写出的整个文件夹</translation>
    </message>
    <message>
        <source>adapter from %1: %2, %3</source>
        <translation>适配器来自 %1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n layers changed</source>
        <translation>
            <numerusform>更改了 %n 层</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tensors replaced</source>
        <translation>
            <numerusform>替换了 %n 个张量</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it was trained on %2</source>
        <translation>%1；它是在 %2 上训练的</translation>
    </message>
    <message>
        <source>this adapter cannot be used: %1</source>
        <translation>无法使用此适配器：%1</translation>
    </message>
    <message>
        <source>Take a plain LoRA adapter, or merge it with the tool that trained it</source>
        <translation>请使用普通的 LoRA 适配器，或用训练它的工具合并</translation>
    </message>
    <message>
        <source>only LORA is supported</source>
        <translation>只支持 LORA</translation>
    </message>
    <message>
        <source>it is not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>&quot;%1&quot; changes the model&apos;s own weights too</source>
        <translation>“%1”还会更改模型自身的权重</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected</source>
        <translation>应为 %1 至 %2 的数</translation>
    </message>
    <message>
        <source>the pattern cannot be read: %1</source>
        <translation>无法读取该模式：%1</translation>
    </message>
    <message>
        <source>the names of modules are expected</source>
        <translation>应为模块名称</translation>
    </message>
</context>
<context>
    <name>Analyze</name>
    <message>
        <source>the output cannot be written</source>
        <translation>无法写入输出</translation>
    </message>
    <message>
        <source>Make room on the disk</source>
        <translation>请腾出磁盘空间</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>This FFmpeg cannot decode MJPEG, which the camera sends</source>
        <translation>此 FFmpeg 无法解码摄像头发送的 MJPEG</translation>
    </message>
    <message>
        <source>The MJPEG decoder cannot be started</source>
        <translation>无法启动 MJPEG 解码器</translation>
    </message>
    <message>
        <source>The camera gives its picture sizes as a range, which Qt %1 cannot read</source>
        <translation>摄像头以范围给出画面尺寸，Qt %1 无法读取</translation>
    </message>
    <message>
        <source>Use another camera; give a virtual camera one fixed size, or unload its driver</source>
        <translation>请使用其他摄像头；给虚拟摄像头设一个固定尺寸，或卸载其驱动</translation>
    </message>
    <message>
        <source>The camera cannot be used while “%1” is there</source>
        <translation>“%1”存在时无法使用该摄像头</translation>
    </message>
    <message>
        <source>Unplug “%1”, or unload its driver, and start again</source>
        <translation>请拔下“%1”或卸载其驱动，然后重新开始</translation>
    </message>
    <message>
        <source>The camera gives no kind of picture that Spotter reads</source>
        <translation>摄像头不提供 Spotter 能读取的画面格式</translation>
    </message>
    <message>
        <source>Use another camera</source>
        <translation>请使用其他摄像头</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>没有摄像头</translation>
    </message>
    <message>
        <source>Plug one in, or open a video file</source>
        <translation>请插上摄像头，或打开视频文件</translation>
    </message>
    <message>
        <source>There is no such camera</source>
        <translation>没有这个摄像头</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>现有：%1</translation>
    </message>
    <message>
        <source>You have no permission to use this camera</source>
        <translation>你无权使用此摄像头</translation>
    </message>
    <message>
        <source>Let your user into the group “video” (sudo adduser $USER video), log out and in again</source>
        <translation>请将你的用户加入“video”组（sudo adduser $USER video），注销后重新登录</translation>
    </message>
    <message>
        <source>The camera is used by another program</source>
        <translation>摄像头正被其他程序使用</translation>
    </message>
    <message>
        <source>Close the other program (a video call, a browser tab) and start again</source>
        <translation>请关闭其他程序（视频通话、浏览器标签页），然后重新开始</translation>
    </message>
    <message>
        <source>The camera is not there</source>
        <translation>摄像头未连接</translation>
    </message>
    <message>
        <source>Plug it in, or choose another one</source>
        <translation>请插上它，或选择其他摄像头</translation>
    </message>
    <message>
        <source>The camera cannot be opened (%1)</source>
        <translation>无法打开摄像头（%1）</translation>
    </message>
    <message>
        <source>Close other programs that use it, or unplug it and plug it in again, and start again</source>
        <translation>请关闭使用它的其他程序，或重新插拔，然后重新开始</translation>
    </message>
</context>
<context>
    <name>CameraWords</name>
    <message>
        <source>%1 %2 × %3, %4 pictures a second</source>
        <translation>%1 %2 × %3，每秒 %4 幅</translation>
    </message>
    <message>
        <source>Asked for: %1 pictures a second, near 1280 × 720</source>
        <translation>请求：每秒 %1 幅，接近 1280 × 720</translation>
    </message>
    <message>
        <source>▸ %1 (taken: the nearest)</source>
        <translation>▸ %1（采用：最接近）</translation>
    </message>
</context>
<context>
    <name>CaptionTrack</name>
    <message>
        <source>The captions cannot be put into the clip (%1)</source>
        <translation>无法将字幕放入剪辑（%1）</translation>
    </message>
    <message>
        <source>Choose captions beside the clip instead</source>
        <translation>请改用剪辑之外的单独字幕</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>watching</source>
        <translation>观察中</translation>
    </message>
    <message>
        <source>silent after the last utterance</source>
        <translation>上次话语后保持安静</translation>
    </message>
    <message>
        <source>regular look at the form</source>
        <translation>定期查看动作</translation>
    </message>
    <message>
        <source>much movement</source>
        <translation>活动量大</translation>
    </message>
    <message>
        <source>something to correct</source>
        <translation>有需要纠正之处</translation>
    </message>
    <message>
        <source>steady, full movement</source>
        <translation>动作平稳、到位</translation>
    </message>
    <message>
        <source>a count worth saying</source>
        <translation>值得报出的次数</translation>
    </message>
    <message>
        <source>set finished</source>
        <translation>一组完成</translation>
    </message>
    <message>
        <source>nothing new to say</source>
        <translation>没有新内容可说</translation>
    </message>
    <message>
        <source>not sure enough</source>
        <translation>把握不足</translation>
    </message>
    <message>
        <source>the model&apos;s own decision</source>
        <translation>模型自己的决定</translation>
    </message>
</context>
<context>
    <name>ChangeSettings</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>For the run, %1: %2 → %3</source>
        <translation>这次运行，%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>ChangesText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checkpoint</name>
    <message>
        <source>the image encoder %1 is not there; looked for in clip/, ../clip/ and the hub&apos;s cache</source>
        <translation>没有图像编码器 %1；已在 clip/、../clip/ 和模型库缓存中查找</translation>
    </message>
    <message>
        <source>Run &quot;spotter model fetch %1&quot;, or put its folder there as clip/</source>
        <translation>请运行“spotter model fetch %1”，或将其文件夹放在那里并命名为 clip/</translation>
    </message>
    <message>
        <source>image encoder from %1</source>
        <translation>图像编码器来自 %1</translation>
    </message>
    <message>
        <source>the video encoder is neither in the checkpoint nor beside it (%1)</source>
        <translation>视频编码器既不在检查点中，也不在其旁边（%1）</translation>
    </message>
    <message>
        <source>Put the encoder&apos;s own file there</source>
        <translation>请将编码器自己的文件放在那里</translation>
    </message>
    <message>
        <source>video encoder from the checkpoint itself</source>
        <translation>视频编码器来自检查点本身</translation>
    </message>
    <message>
        <source>video encoder from %1</source>
        <translation>视频编码器来自 %1</translation>
    </message>
    <message>
        <source>the video encoder reads in both directions</source>
        <translation>视频编码器双向读取</translation>
    </message>
    <message>
        <source>the video encoder reads forwards only: it has no weights for the other direction</source>
        <translation>视频编码器只能向前读取：没有另一方向的权重</translation>
    </message>
    <message>
        <source>the checkpoint&apos;s own copy of the image encoder is not used</source>
        <translation>未使用检查点自带的图像编码器</translation>
    </message>
    <message>
        <source>%1 %2 instead of %3</source>
        <translation>%1 为 %2，应为 %3</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>of another shape: %1</source>
        <translation>形状不符：%1</translation>
    </message>
    <message>
        <source>not of BF16, F16 or F32: %1</source>
        <translation>不是 BF16、F16 或 F32：%1</translation>
    </message>
    <message>
        <source>the tensors are not those of this model; %1</source>
        <translation>张量与此模型不符；%1</translation>
    </message>
    <message>
        <source>Fetch the model again, or choose the one that belongs here</source>
        <translation>请重新获取模型，或选择与此相配的模型</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>a trained model</source>
        <translation>训练好的模型</translation>
    </message>
    <message>
        <source>averaged</source>
        <translation>取平均</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>拼接</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>an NVIDIA card</source>
        <translation>NVIDIA 显卡</translation>
    </message>
    <message>
        <source>Intel or AMD graphics</source>
        <translation>Intel 或 AMD 显卡</translation>
    </message>
</context>
<context>
    <name>ClipCommand</name>
    <message>
        <source>Name a session as `spotter sessions list` tells it</source>
        <translation>请按 `spotter sessions list` 列出的名称指定训练</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 to %3, %n frame(s)</source>
        <translation>
            <numerusform>%1：%2 至 %3，%n 帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them encoded again</source>
        <translation>
            <numerusform>其中 %n 帧重新编码</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a kept session has events to cut around</source>
        <translation>只有保留的训练才有可供剪辑的事件</translation>
    </message>
    <message>
        <source>The session has none of these events</source>
        <translation>这次训练没有这类事件</translation>
    </message>
    <message>
        <source>See `spotter sessions export` for what it has</source>
        <translation>用 `spotter sessions export` 可查看有哪些事件</translation>
    </message>
</context>
<context>
    <name>ClipEvents</name>
    <message>
        <source>every correction</source>
        <translation>每次纠正</translation>
    </message>
    <message>
        <source>every praise</source>
        <translation>每次表扬</translation>
    </message>
    <message>
        <source>every line accepted or rewritten</source>
        <translation>每个接受或改写的行</translation>
    </message>
    <message>
        <source>every line rejected</source>
        <translation>每个拒绝的行</translation>
    </message>
    <message>
        <source>every note</source>
        <translation>每条备注</translation>
    </message>
    <message>
        <source>every repetition</source>
        <translation>每次重复</translation>
    </message>
</context>
<context>
    <name>ClipOrder</name>
    <message>
        <source>Only a kept session knows what was said</source>
        <translation>只有保留的训练才有说过的话</translation>
    </message>
    <message>
        <source>Name a session as `spotter sessions list` tells it</source>
        <translation>请按 `spotter sessions list` 列出的名称指定训练</translation>
    </message>
    <message>
        <source>No face found, nothing is blurred: look through the clip before you send it</source>
        <translation>没有找到人脸，没有做任何模糊处理：发送前请把片段看一遍</translation>
    </message>
    <message numerus="yes">
        <source>Face blurred in %1 of %n frame(s): look through the clip before you send it</source>
        <translation>
            <numerusform>%n 帧中有 %1 帧的人脸已模糊：发送前请把片段看一遍</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>I can see you – begin when you are ready.</source>
        <translation>我看到你了——准备好就开始。</translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %n.</source>
        <translation>
            <numerusform>%n 次了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n – keep going.</source>
        <translation>
            <numerusform>%n 次——继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <translation>
            <numerusform>完成 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n so far, %1 seconds each – keep going.</source>
        <translation>
            <numerusform>已经 %n 次，每次 %1 秒——继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are at %n. Keep breathing.</source>
        <translation>
            <numerusform>到 %n 次了。保持呼吸。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n now – stay with this rhythm.</source>
        <translation>
            <numerusform>%n 次了——保持这个节奏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too fast – take your time with each one.</source>
        <translation>太快了——每一次都慢慢来。</translation>
    </message>
    <message>
        <source>Slow down, and finish every repetition.</source>
        <translation>慢一点，每一次都做完整。</translation>
    </message>
    <message>
        <source>Slower on the way down.</source>
        <translation>下落时再慢些。</translation>
    </message>
    <message>
        <source>Control the way down – count to two.</source>
        <translation>控制下落——数到二。</translation>
    </message>
    <message>
        <source>Don&apos;t drop – lower yourself slowly.</source>
        <translation>别直接落下——慢慢放低。</translation>
    </message>
    <message>
        <source>The last three were shallower – go deeper again.</source>
        <translation>最后三次偏浅——再做深一些。</translation>
    </message>
    <message>
        <source>Use the full range, as in your first ones.</source>
        <translation>做足幅度，像前几次那样。</translation>
    </message>
    <message>
        <source>You are getting shallow – fewer, but all the way.</source>
        <translation>幅度变小了——少做几次，但要做到位。</translation>
    </message>
    <message>
        <source>You are getting faster – back to the tempo you began with.</source>
        <translation>你越来越快了——回到开始时的节奏。</translation>
    </message>
    <message>
        <source>Easy – keep the tempo of your first ones.</source>
        <translation>放松——保持前几次的节奏。</translation>
    </message>
    <message>
        <source>You are slowing down – stop while the form is still good.</source>
        <translation>你慢下来了——趁动作还标准，停下吧。</translation>
    </message>
    <message>
        <source>The tempo is dropping – push through, or take a rest.</source>
        <translation>节奏在变慢——再坚持一下，或者休息。</translation>
    </message>
    <message>
        <source>Left and right are not equal – keep your weight in the middle.</source>
        <translation>左右不均——重心放在中间。</translation>
    </message>
    <message>
        <source>One side does more work – even it out.</source>
        <translation>一侧用力更多——两侧要均匀。</translation>
    </message>
    <message>
        <source>Steady – keep that.</source>
        <translation>很稳——保持。</translation>
    </message>
    <message>
        <source>Good – full range and even tempo.</source>
        <translation>很好——幅度到位，节奏均匀。</translation>
    </message>
    <message>
        <source>Just right – every one like the last.</source>
        <translation>正好——每一次都一样。</translation>
    </message>
    <message>
        <source>That is the form – stay with it.</source>
        <translation>动作标准——保持下去。</translation>
    </message>
    <message numerus="yes">
        <source>Set done: %n repetitions, %1 seconds each, even range.</source>
        <translation>
            <numerusform>一组完成：%n 次，每次 %1 秒，幅度均匀。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good set: %n repetitions at %1 seconds, all to the same depth.</source>
        <translation>
            <numerusform>这组很好：%n 次，每次 %1 秒，深度一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set done: %n repetitions, %1 seconds each. The last ones were shallower than the first.</source>
        <translation>
            <numerusform>一组完成：%n 次，每次 %1 秒。最后几次比开始时浅。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions at %1 seconds. Next set, keep the range to the end.</source>
        <translation>
            <numerusform>%n 次，每次 %1 秒。下一组，幅度保持到最后。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds of rest – ready for the next set?</source>
        <translation>
            <numerusform>休息了 %n 秒——准备好做下一组了吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have rested for %n seconds. Start when your breath is calm.</source>
        <translation>
            <numerusform>你已经休息 %n 秒。呼吸平稳后就开始。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holding – %n seconds, keep the line.</source>
        <translation>
            <numerusform>保持——%n 秒，身体成一线。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds – breathe, and stay tight.</source>
        <translation>
            <numerusform>%n 秒——呼吸，收紧。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds and still steady.</source>
        <translation>
            <numerusform>%n 秒，依然很稳。</numerusform>
        </translation>
    </message>
    <message>
        <source>I can&apos;t see anybody.</source>
        <translation>我看不到人。</translation>
    </message>
    <message>
        <source>Nobody in the picture – I wait for you.</source>
        <translation>画面里没有人——我等你。</translation>
    </message>
    <message>
        <source>It is too dark to see you – turn on a light.</source>
        <translation>太暗了，看不清你——开盏灯吧。</translation>
    </message>
    <message>
        <source>Still too dark – more light would help me.</source>
        <translation>还是太暗——再亮些我才看得清。</translation>
    </message>
    <message>
        <source>It is too bright to see you – turn away from the window.</source>
        <translation>太亮了，看不清你——别对着窗户。</translation>
    </message>
    <message>
        <source>The picture is too bright – point the camera away from the light.</source>
        <translation>画面太亮——让摄像头避开光源。</translation>
    </message>
    <message>
        <source>The camera is shaking – put it down firmly.</source>
        <translation>摄像头在晃——把它放稳。</translation>
    </message>
    <message>
        <source>The picture shakes – lean the camera against something.</source>
        <translation>画面在晃——让摄像头靠住东西。</translation>
    </message>
    <message>
        <source>Come closer – you are small in the picture.</source>
        <translation>靠近些——你在画面里太小了。</translation>
    </message>
    <message>
        <source>A step closer, please – I can hardly see your movement.</source>
        <translation>请再近一步——我几乎看不清你的动作。</translation>
    </message>
    <message>
        <source>Step back so I can see your feet.</source>
        <translation>退后一点，让我看到你的脚。</translation>
    </message>
    <message>
        <source>A little further back – I need to see all of you.</source>
        <translation>再退后一点——我要看到你全身。</translation>
    </message>
</context>
<context>
    <name>CoachEngine</name>
    <message>
        <source>The coach had to stop: %1</source>
        <translation>教练不得不停止：%1</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>请重新开始</translation>
    </message>
    <message>
        <source>no model coaches that could decide when to speak</source>
        <translation>正在指导的模型都不能决定何时说话</translation>
    </message>
    <message>
        <source>Set it to rule_based, choose a model, or a trained predictor (action_prediction.model.checkpoint_path)</source>
        <translation>请设为 rule_based，或选择模型，或选择训练好的预测器（action_prediction.model.checkpoint_path）</translation>
    </message>
    <message>
        <source>Rules decide when to speak</source>
        <translation>由规则决定何时说话</translation>
    </message>
    <message>
        <source>the model that is to decide does not coach</source>
        <translation>应当作决定的模型没有在指导</translation>
    </message>
    <message>
        <source>The trace ends here</source>
        <translation>跟踪到此为止</translation>
    </message>
    <message>
        <source>decisions come later than %1 s after the picture</source>
        <translation>决定比画面晚了 %1 秒以上</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>%1: F %2, kappa %3</source>
        <translation>%1：F %2，kappa %3</translation>
    </message>
    <message>
        <source>only before</source>
        <translation>仅之前</translation>
    </message>
    <message>
        <source>only after</source>
        <translation>仅之后</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>说法不同</translation>
    </message>
    <message>
        <source>repetitions: %1 → %2</source>
        <translation>重复：%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s) are the same</source>
        <translation>
            <numerusform>%n 句话相同</numerusform>
        </translation>
    </message>
    <message>
        <source>after against before</source>
        <translation>之后与之前相比</translation>
    </message>
    <message>
        <source>before against the person</source>
        <translation>之前与人相比</translation>
    </message>
    <message>
        <source>after against the person</source>
        <translation>之后与人相比</translation>
    </message>
    <message>
        <source>Nobody has gone through this session yet: there is nothing to measure the runs by but each other</source>
        <translation>还没有人回顾过这次训练：各次运行只能互相比较</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>spotter config set KEY=VALUE makes it</source>
        <translation>spotter config set KEY=VALUE 会创建它</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>next start</source>
        <translation>下次启动</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>键</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>值</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>ALLOWED</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>TAKES EFFECT</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>%1: good</source>
        <translation>%1：正确</translation>
    </message>
    <message>
        <source>there is no preset “%1”</source>
        <translation>没有预设“%1”</translation>
    </message>
    <message>
        <source>the preset cannot be read (%1)</source>
        <translation>无法读取预设（%1）</translation>
    </message>
    <message>
        <source>Allow reading it</source>
        <translation>请允许读取它</translation>
    </message>
    <message>
        <source>the preset cannot be written (%1)</source>
        <translation>无法写入预设（%1）</translation>
    </message>
    <message>
        <source>Allow writing in its folder</source>
        <translation>请允许写入其文件夹</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>没有文件夹 %1</translation>
    </message>
    <message>
        <source>“%1” cannot name a preset</source>
        <translation>“%1”不能作为预设名称</translation>
    </message>
    <message>
        <source>Use 1 to %1 characters, no slash, and no dot in front</source>
        <translation>请用 1 至 %1 个字符，不含斜杠，开头不用点</translation>
    </message>
    <message>
        <source>video.overlap (%1) must be less than video.chunk_size (%2)</source>
        <translation>video.overlap（%1）必须小于 video.chunk_size（%2）</translation>
    </message>
    <message>
        <source>Use 0 to %1 for video.overlap, or a longer chunk</source>
        <translation>video.overlap 请用 0 至 %1，或加长片段</translation>
    </message>
    <message>
        <source>%1 and %2 are both “%3”</source>
        <translation>%1 和 %2 都是“%3”</translation>
    </message>
    <message>
        <source>Give each action a token of its own</source>
        <translation>请给每个动作各自的标记</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, or null</source>
        <translation>%1，或 null</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>there is no setting “%1”</source>
        <translation>没有设置“%1”</translation>
    </message>
    <message>
        <source>All of them: spotter config list</source>
        <translation>全部设置：spotter config list</translation>
    </message>
    <message>
        <source>Did you mean %1</source>
        <translation>你是指 %1 吗</translation>
    </message>
    <message>
        <source>“%1” is not key=value</source>
        <translation>“%1”不是 key=value</translation>
    </message>
    <message>
        <source>Write for example video.process_fps=10</source>
        <translation>例如写 video.process_fps=10</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 必须是 true 或 false</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 必须是 %2 至 %3 的整数</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation>%1 必须是 %2 至 %3 的数</translation>
    </message>
    <message>
        <source>%1 must be one of %2</source>
        <translation>%1 必须是 %2 之一</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1 必须是文本</translation>
    </message>
    <message>
        <source>Write the number with a point: %1</source>
        <translation>请用小数点书写：%1</translation>
    </message>
    <message>
        <source>Write &quot;&quot; for an empty text</source>
        <translation>空文本请写 &quot;&quot;</translation>
    </message>
    <message>
        <source>Use %1; the default is %2</source>
        <translation>请用 %1；默认为 %2</translation>
    </message>
    <message>
        <source>%1, not “%2”</source>
        <translation>%1，而不是“%2”</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 cannot be changed here without spoiling the file</source>
        <translation>在此更改 %1 会损坏文件</translation>
    </message>
    <message>
        <source>Change it by hand: the file has anchors or a layout that only its writer knows</source>
        <translation>请手动更改：文件含有只有作者才清楚的锚点或布局</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>Choose a YAML file</source>
        <translation>请选择 YAML 文件</translation>
    </message>
    <message>
        <source>the settings cannot be read (%1)</source>
        <translation>无法读取设置（%1）</translation>
    </message>
    <message>
        <source>Allow reading it, or choose another file with --config</source>
        <translation>请允许读取，或用 --config 选择其他文件</translation>
    </message>
    <message>
        <source>the settings cannot be saved (%1)</source>
        <translation>无法保存设置（%1）</translation>
    </message>
    <message>
        <source>Allow writing in its folder, or choose another file with --config</source>
        <translation>请允许写入其文件夹，或用 --config 选择其他文件</translation>
    </message>
    <message>
        <source># All settings

They stand in a YAML file, by section: `video.overlap` is the key `overlap` under `video:`. Change them in the settings panel, in the file while Spotter runs, with `spotter config set key=value`, or for one run with `--set key=value`. Comments in the file stay. A key that the file does not have has its default.
</source>
        <translation># 所有设置

设置按小节存放在 YAML 文件中：`video.overlap` 就是 `video:` 下的键 `overlap`。可在设置面板中更改，可在 Spotter 运行时直接改文件，可用 `spotter config set key=value`，或用 `--set key=value` 仅对一次运行生效。文件中的注释会保留。文件中没有的键取默认值。
</translation>
    </message>
    <message>
        <source>| key | default | allowed | takes effect | meaning |
</source>
        <translation>| 键 | 默认 | 允许 | 生效 | 含义 |
</translation>
    </message>
    <message>
        <source>%1 must be a section, not a value</source>
        <translation>%1 必须是小节，而不是值</translation>
    </message>
    <message>
        <source>Write its keys on the lines below, indented</source>
        <translation>请把它的键写在下面各行并缩进</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>小节</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>unknown key, kept as it is</source>
        <translation>未知的键，原样保留</translation>
    </message>
    <message>
        <source>unknown key, kept as it is. Did you mean %1?</source>
        <translation>未知的键，原样保留。你是指 %1 吗？</translation>
    </message>
    <message>
        <source>this is too long for a settings file</source>
        <translation>作为设置文件太长</translation>
    </message>
    <message>
        <source>Choose a YAML file of less than 1 MB</source>
        <translation>请选择小于 1 MB 的 YAML 文件</translation>
    </message>
    <message>
        <source>this text is in UTF-16</source>
        <translation>此文本为 UTF-16 编码</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>请存为 UTF-8</translation>
    </message>
    <message>
        <source>a control character (0x%1) stands here, so this is no settings file</source>
        <translation>此处有控制字符（0x%1），因此不是设置文件</translation>
    </message>
    <message>
        <source>Choose a YAML text file, or delete the character</source>
        <translation>请选择 YAML 文本文件，或删除该字符</translation>
    </message>
    <message>
        <source>a character here is not UTF-8</source>
        <translation>此处有字符不是 UTF-8</translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation>请将文件存为 UTF-8</translation>
    </message>
    <message>
        <source>a tab stands in the indentation</source>
        <translation>缩进中有制表符</translation>
    </message>
    <message>
        <source>Indent with spaces</source>
        <translation>请用空格缩进</translation>
    </message>
    <message>
        <source>this does not belong to what stands above it</source>
        <translation>这与上文不相属</translation>
    </message>
    <message>
        <source>Indent it as the other keys of its section, and put quotes round a whole text or not at all</source>
        <translation>请与本小节其他键同样缩进；引号要么括住整个文本，要么不用</translation>
    </message>
    <message>
        <source>this does not belong to the list above it</source>
        <translation>这不属于上面的列表</translation>
    </message>
    <message>
        <source>Indent it as the other lines of the list</source>
        <translation>请与列表其他行同样缩进</translation>
    </message>
    <message>
        <source>a “{” has no “}” before this</source>
        <translation>“{”在此之前没有对应的“}”</translation>
    </message>
    <message>
        <source>Close the brace, and put commas between its keys</source>
        <translation>请闭合花括号，并在键之间加逗号</translation>
    </message>
    <message>
        <source>a “[” has no “]” before this</source>
        <translation>“[”在此之前没有对应的“]”</translation>
    </message>
    <message>
        <source>Close the bracket, and put commas between its values</source>
        <translation>请闭合方括号，并在值之间加逗号</translation>
    </message>
    <message>
        <source>a bracket closes here that was never opened</source>
        <translation>此处闭合的括号从未打开</translation>
    </message>
    <message>
        <source>Delete it, or put quotes round the text</source>
        <translation>请删除它，或给文本加引号</translation>
    </message>
    <message>
        <source>a list cannot begin here</source>
        <translation>列表不能从这里开始</translation>
    </message>
    <message>
        <source>Put “- ” on a line of its own, indented under its key</source>
        <translation>请将“- ”单独放一行，在其键下缩进</translation>
    </message>
    <message>
        <source>a key cannot stand here</source>
        <translation>此处不能有键</translation>
    </message>
    <message>
        <source>Put it on a line of its own</source>
        <translation>请将它单独放一行</translation>
    </message>
    <message>
        <source>the anchor that “*” names does not stand above</source>
        <translation>“*”所指的锚点在上文不存在</translation>
    </message>
    <message>
        <source>Put quotes round the text if no anchor is meant</source>
        <translation>如果不是指锚点，请给文本加引号</translation>
    </message>
    <message>
        <source>“\” with this character means nothing in double quotes</source>
        <translation>双引号中“\”加此字符没有意义</translation>
    </message>
    <message>
        <source>Write \\ for one backslash, or use single quotes</source>
        <translation>一个反斜杠请写 \\，或使用单引号</translation>
    </message>
    <message>
        <source>a text cannot begin with this character</source>
        <translation>文本不能以此字符开头</translation>
    </message>
    <message>
        <source>Put quotes round the text</source>
        <translation>请给文本加引号</translation>
    </message>
    <message>
        <source>nothing may follow “|” or “&gt;” on their line</source>
        <translation>“|”或“&gt;”之后同一行不能有内容</translation>
    </message>
    <message>
        <source>Begin the text on the next line, indented</source>
        <translation>请从下一行开始写文本，并缩进</translation>
    </message>
    <message>
        <source>sections lie too deep in one another</source>
        <translation>小节嵌套太深</translation>
    </message>
    <message>
        <source>A settings file has at most three levels</source>
        <translation>设置文件最多三层</translation>
    </message>
    <message>
        <source>a key does not belong at this indentation</source>
        <translation>键不应有此缩进</translation>
    </message>
    <message>
        <source>Indent it as the other keys of its section, and see that the line above has a colon</source>
        <translation>请与本小节其他键同样缩进，并检查上一行有冒号</translation>
    </message>
    <message>
        <source>a second colon stands in this line</source>
        <translation>此行有第二个冒号</translation>
    </message>
    <message>
        <source>Put quotes round a text that has a colon in it</source>
        <translation>含冒号的文本请加引号</translation>
    </message>
    <message>
        <source>this is not YAML (%1)</source>
        <translation>这不是 YAML（%1）</translation>
    </message>
    <message>
        <source>Put quotes round the text if it is meant as it stands</source>
        <translation>如果就是这段文本，请加引号</translation>
    </message>
    <message>
        <source>“%1” stands here a second time; the first is in line %2</source>
        <translation>“%1”在此重复出现；第一个在第 %2 行</translation>
    </message>
    <message>
        <source>Delete one of the two</source>
        <translation>请删除其中一个</translation>
    </message>
    <message>
        <source>“%1” has no colon</source>
        <translation>“%1”没有冒号</translation>
    </message>
    <message>
        <source>Write key: value, with a space after the colon</source>
        <translation>请写 key: value，冒号后加空格</translation>
    </message>
    <message>
        <source>the quote that opens here is never closed</source>
        <translation>此处打开的引号没有闭合</translation>
    </message>
    <message>
        <source>Close it at the end of the text</source>
        <translation>请在文本末尾闭合</translation>
    </message>
    <message>
        <source>there is no section here</source>
        <translation>此处没有小节</translation>
    </message>
    <message>
        <source>a settings file has sections with key: value lines, not this</source>
        <translation>设置文件由含 key: value 行的小节组成，而不是这样</translation>
    </message>
    <message>
        <source>Choose another file, or begin with a section such as video:</source>
        <translation>请选择其他文件，或以 video: 之类的小节开头</translation>
    </message>
    <message>
        <source>a second document begins here</source>
        <translation>第二个文档从这里开始</translation>
    </message>
    <message>
        <source>Keep one document; delete the line ---</source>
        <translation>请只保留一个文档；删除 --- 行</translation>
    </message>
    <message>
        <source>Indent it as the first key of the file</source>
        <translation>请与文件第一个键同样缩进</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Spotter&apos;s kernels for the GPU cannot be loaded: %1</source>
        <translation>无法加载 Spotter 的 GPU 内核：%1</translation>
    </message>
    <message>
        <source>Build Spotter where nvcc is installed, or set model.device to cpu</source>
        <translation>请在装有 nvcc 的机器上构建 Spotter，或将 model.device 设为 cpu</translation>
    </message>
    <message>
        <source>unnamed CUDA device</source>
        <translation>未命名的 CUDA 设备</translation>
    </message>
    <message>
        <source>no NVIDIA driver</source>
        <translation>没有 NVIDIA 驱动</translation>
    </message>
    <message>
        <source>the driver shows no GPU</source>
        <translation>驱动未显示 GPU</translation>
    </message>
    <message>
        <source>Spotter was built without its kernels for the GPU</source>
        <translation>构建 Spotter 时未包含其 GPU 内核</translation>
    </message>
    <message>
        <source>the kernels for the GPU belong to another version of Spotter</source>
        <translation>GPU 内核属于其他版本的 Spotter</translation>
    </message>
    <message>
        <source>%1 computes wrongly</source>
        <translation>%1 计算有误</translation>
    </message>
    <message>
        <source>the GPU refuses to compute: %1</source>
        <translation>GPU 拒绝计算：%1</translation>
    </message>
    <message>
        <source>Set model.device to cpu</source>
        <translation>请将 model.device 设为 cpu</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>%1 %2 × %3, %4 a second</source>
        <translation>%1 %2 × %3，每秒 %4 幅</translation>
    </message>
    <message>
        <source>(chosen first)</source>
        <translation>（首选）</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>No camera is there. Plug one in, or open a video file.</source>
        <translation>没有摄像头。请插上一个，或打开视频文件。</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>CPU  %1 (%2), %3 threads</source>
        <translation>CPU  %1（%2），%3 个线程</translation>
    </message>
    <message>
        <source>GPU  %1</source>
        <translation>GPU  %1</translation>
    </message>
    <message>
        <source>GPU  none: %1</source>
        <translation>GPU  无：%1</translation>
    </message>
</context>
<context>
    <name>EvaluateCommand</name>
    <message>
        <source>Nobody has gone through these sessions yet</source>
        <translation>还没有人回顾过这些训练</translation>
    </message>
    <message>
        <source>There are no clips</source>
        <translation>没有剪辑</translation>
    </message>
    <message>
        <source>Accept, reject or rewrite lines on the page Review first</source>
        <translation>请先在“回顾”页接受、拒绝或改写一些行</translation>
    </message>
    <message>
        <source>The output cannot be written</source>
        <translation>无法写入输出</translation>
    </message>
    <message>
        <source>Make room on the disk</source>
        <translation>请腾出磁盘空间</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>There is no such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>There are no clips of which is known what should have been said</source>
        <translation>没有已知该说什么的剪辑</translation>
    </message>
    <message>
        <source>Name a folder with feedbacks_long_range.json, or a library of sessions</source>
        <translation>请指定含 feedbacks_long_range.json 的文件夹，或训练库</translation>
    </message>
    <message>
        <source>all, %1</source>
        <translation>全部，%1</translation>
    </message>
    <message>
        <source>control, every 3 s</source>
        <translation>对照，每 3 秒</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>F-score of every clip</source>
        <translation>每个剪辑的 F 值</translation>
    </message>
    <message>
        <source>%1: what was wanted and what was said</source>
        <translation>%1：该说的和说过的</translation>
    </message>
    <message>
        <source>Evaluation of a coach</source>
        <translation>教练评估</translation>
    </message>
    <message>
        <source>Coach: %1. Settings: %2.</source>
        <translation>教练：%1。设置：%2。</translation>
    </message>
    <message>
        <source>Bar: the coach. Diamond: a control that says the same every three seconds.</source>
        <translation>条形：教练。菱形：每三秒说同一句话的对照。</translation>
    </message>
    <message>
        <source>What was wanted, and what was said</source>
        <translation>该说的和说过的</translation>
    </message>
    <message>
        <source>Circles: what was wanted. Triangles: what was said. A line joins those that are paired.</source>
        <translation>圆圈：该说的。三角形：说过的。连线表示配成一对。</translation>
    </message>
    <message>
        <source>interrupted: not all clips are in it</source>
        <translation>已中断：未包括所有剪辑</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>略过：%1</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>该说</translation>
    </message>
    <message>
        <source>said</source>
        <translation>说过</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>METEOR</source>
        <translation>METEOR</translation>
    </message>
    <message>
        <source>ROUGE-L</source>
        <translation>ROUGE-L</translation>
    </message>
    <message>
        <source>kappa</source>
        <translation>kappa</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>latency, s</source>
        <translation>延迟，秒</translation>
    </message>
    <message>
        <source>p95, s</source>
        <translation>p95，秒</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) that nobody has gone through were left out</source>
        <translation>
            <numerusform>略过了 %n 次没有人回顾过的训练</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventSteps</name>
    <message>
        <source>Change the words for own events</source>
        <translation>更改自定义事件的词</translation>
    </message>
    <message>
        <source>End “%1”</source>
        <translation>结束“%1”</translation>
    </message>
    <message>
        <source>Begin “%1”</source>
        <translation>开始“%1”</translation>
    </message>
    <message>
        <source>Mark “%1”</source>
        <translation>标记“%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n event(s)</source>
        <translation>
            <numerusform>删除 %n 个事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A data set is there already</source>
        <translation>那里已有数据集</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>请选择另一个文件夹</translation>
    </message>
</context>
<context>
    <name>FigureRenderer</name>
    <message>
        <source>There is no exercise of this name</source>
        <translation>没有此名称的练习</translation>
    </message>
    <message>
        <source>Choose one of %1</source>
        <translation>请从中选择：%1</translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>no gap</source>
        <translation>无间断</translation>
    </message>
    <message>
        <source>frames were dropped</source>
        <translation>有帧被丢弃</translation>
    </message>
    <message>
        <source>the camera was gone</source>
        <translation>摄像头断开</translation>
    </message>
    <message>
        <source>the camera gave no picture</source>
        <translation>摄像头没有画面</translation>
    </message>
    <message>
        <source>the picture was damaged</source>
        <translation>画面损坏</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>jumped to another place</source>
        <translation>跳到了别处</translation>
    </message>
    <message>
        <source>seen, but not recorded</source>
        <translation>看到了，但未录制</translation>
    </message>
</context>
<context>
    <name>H264Encoder</name>
    <message>
        <source>There is no H.264 encoder for a picture of %1 × %2</source>
        <translation>没有适用于 %1 × %2 画面的 H.264 编码器</translation>
    </message>
    <message>
        <source>Install FFmpeg with libx264</source>
        <translation>请安装带 libx264 的 FFmpeg</translation>
    </message>
</context>
<context>
    <name>HardwareEncoder</name>
    <message>
        <source>%1 cannot encode the recording (%2)</source>
        <translation>%1 无法编码录像（%2）</translation>
    </message>
    <message>
        <source>Install the graphics card&apos;s driver, or let the processor encode</source>
        <translation>请安装显卡驱动，或改由处理器编码</translation>
    </message>
    <message>
        <source>it changes the order or the times of the pictures</source>
        <translation>它改变了画面的顺序或时间</translation>
    </message>
    <message>
        <source>it makes its key frames elsewhere than asked</source>
        <translation>它没有按要求的地方生成关键帧</translation>
    </message>
    <message>
        <source>its stream lacks the head that a file needs</source>
        <translation>它的码流缺少文件所需的头信息</translation>
    </message>
    <message>
        <source>this FFmpeg was built without it</source>
        <translation>此 FFmpeg 未包含它</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>This page is there in English only.</source>
        <translation>此页只有英文。</translation>
    </message>
</context>
<context>
    <name>HubListing</name>
    <message>
        <source>the hub names a file that would lie outside of the model: %1</source>
        <translation>模型库给出的文件位于模型之外：%1</translation>
    </message>
    <message>
        <source>Do not use this model</source>
        <translation>请勿使用此模型</translation>
    </message>
    <message>
        <source>the hub tells no size or hash of %1</source>
        <translation>模型库未给出 %1 的大小或哈希值</translation>
    </message>
    <message>
        <source>Check the hub&apos;s address</source>
        <translation>请检查模型库地址</translation>
    </message>
    <message>
        <source>this is no answer of a model hub</source>
        <translation>这不是模型库的应答</translation>
    </message>
    <message>
        <source>this model has no weights that Spotter reads</source>
        <translation>此模型没有 Spotter 能读取的权重</translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation>请检查名称</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This is no JSON (%1, at byte %2)</source>
        <translation>这不是 JSON（%1，第 %2 字节）</translation>
    </message>
    <message>
        <source>This JSON is no object</source>
        <translation>此 JSON 不是对象</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing, or is not what it should be</source>
        <translation>“%1”缺失，或内容不对</translation>
    </message>
    <message>
        <source>Export the session again</source>
        <translation>请重新导出这次训练</translation>
    </message>
    <message>
        <source>This is no NumPy file with one row of numbers</source>
        <translation>这不是含一行数值的 NumPy 文件</translation>
    </message>
    <message>
        <source>Take the file from the data set again</source>
        <translation>请从数据集中重新取得此文件</translation>
    </message>
    <message>
        <source>The film cannot be copied (%1)</source>
        <translation>无法复制影片（%1）</translation>
    </message>
    <message>
        <source>Look whether it is there, and whether the disk has room</source>
        <translation>请检查它是否存在、磁盘是否有空间</translation>
    </message>
    <message>
        <source>The file cannot be read (%1)</source>
        <translation>无法读取文件（%1）</translation>
    </message>
    <message>
        <source>There is not a single frame in it</source>
        <translation>其中一帧也没有</translation>
    </message>
    <message>
        <source>It has %1 feedbacks, but times for %2</source>
        <translation>它有 %1 条反馈，却有 %2 条的时间</translation>
    </message>
    <message>
        <source>The film has too few frames for its lines</source>
        <translation>影片的帧数不足以对应各行</translation>
    </message>
    <message>
        <source>This JSON is no list of QEVD&apos;s long-range films</source>
        <translation>此 JSON 不是 QEVD 长片列表</translation>
    </message>
    <message>
        <source>Name feedbacks_long_range.json, or the folder that it lies in</source>
        <translation>请指定 feedbacks_long_range.json 或其所在的文件夹</translation>
    </message>
    <message>
        <source>A quotation mark is never closed</source>
        <translation>有引号没有闭合</translation>
    </message>
    <message>
        <source>This is no session as Spotter exports it: there is no column &quot;%1&quot;</source>
        <translation>这不是 Spotter 导出的训练：没有列“%1”</translation>
    </message>
    <message>
        <source>Choose a file that `spotter sessions export` has written</source>
        <translation>请选择由 `spotter sessions export` 写出的文件</translation>
    </message>
    <message>
        <source>Line %1 is not what it should be</source>
        <translation>第 %1 行内容不对</translation>
    </message>
    <message>
        <source>This JSON is no session as Spotter exports it</source>
        <translation>此 JSON 不是 Spotter 导出的训练</translation>
    </message>
    <message>
        <source>This session was exported by a newer Spotter</source>
        <translation>这次训练由更新版本的 Spotter 导出</translation>
    </message>
    <message>
        <source>Update Spotter</source>
        <translation>请更新 Spotter</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%1: %n utterance(s) from %2</source>
        <translation>
            <numerusform>%1：来自 %2 的 %n 句话</numerusform>
        </translation>
    </message>
    <message>
        <source>without film</source>
        <translation>没有影片</translation>
    </message>
    <message>
        <source>with its film</source>
        <translation>带有影片</translation>
    </message>
    <message>
        <source>A film belongs to one session</source>
        <translation>一部影片只属于一次训练</translation>
    </message>
    <message>
        <source>Import them one after the other</source>
        <translation>请逐个导入</translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>The file cannot be read (%1)</source>
        <translation>无法读取文件（%1）</translation>
    </message>
    <message>
        <source>this film belongs to none of the session files</source>
        <translation>这段视频不属于任何一个训练文件</translation>
    </message>
    <message>
        <source>Import it together with the session&apos;s file of the same name</source>
        <translation>请与同名的训练文件一起导入</translation>
    </message>
    <message>
        <source>nothing in this folder can be imported</source>
        <translation>此文件夹中没有可以导入的内容</translation>
    </message>
    <message>
        <source>Choose one with sessions that Spotter has exported, or with QEVD&apos;s films</source>
        <translation>请选择含有 Spotter 导出的训练或 QEVD 视频的文件夹</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>this is not JSON: %1</source>
        <translation>这不是 JSON：%1</translation>
    </message>
    <message>
        <source>Fetch the file again</source>
        <translation>请重新获取文件</translation>
    </message>
    <message>
        <source>a JSON object, { … }, is expected</source>
        <translation>应为 JSON 对象 { … }</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Motion</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>%1
Movement: %2 %</source>
        <translation>%1
动作：%2 %</translation>
    </message>
    <message>
        <source>also with these settings</source>
        <translation>采用这些设置时也有</translation>
    </message>
    <message>
        <source>only with these settings</source>
        <translation>仅采用这些设置时有</translation>
    </message>
    <message>
        <source>not with these settings</source>
        <translation>采用这些设置时没有</translation>
    </message>
    <message>
        <source>of this kind only with these settings</source>
        <translation>此类仅采用这些设置时有</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>动作标记</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>话语</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>间断</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>repetition %1</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>尚未结束</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The session&apos;s folder cannot be made</source>
        <translation>无法创建训练文件夹</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write (library.folder)</source>
        <translation>请选择你可写入的文件夹（library.folder）</translation>
    </message>
    <message>
        <source>There is no such session</source>
        <translation>没有这次训练</translation>
    </message>
    <message>
        <source>See `spotter sessions list`</source>
        <translation>参见 `spotter sessions list`</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>训练库是空的</translation>
    </message>
    <message>
        <source>The disk does not take what is saved (%1)</source>
        <translation>磁盘无法存入要保存的内容（%1）</translation>
    </message>
    <message>
        <source>Look whether the disk is in order</source>
        <translation>请检查磁盘是否正常</translation>
    </message>
    <message>
        <source>The session&apos;s folder cannot be written (%1)</source>
        <translation>无法写入训练文件夹（%1）</translation>
    </message>
    <message>
        <source>This library was made by an older Spotter and can only be read</source>
        <translation>此训练库由较旧的 Spotter 创建，只能读取</translation>
    </message>
    <message>
        <source>Let it be brought up to date where it can be written</source>
        <translation>请在可写入的地方让它更新</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>训练库已损坏</translation>
    </message>
    <message>
        <source>This library was made by a newer Spotter</source>
        <translation>此训练库由较新的 Spotter 创建</translation>
    </message>
    <message>
        <source>Update Spotter</source>
        <translation>请更新 Spotter</translation>
    </message>
    <message>
        <source>This is not the film of the session: it lasts %1, the session %2.</source>
        <translation>这不是这次训练的影片：它时长 %1，训练时长 %2。</translation>
    </message>
    <message>
        <source>This is not the film of the session: its pictures are %1 × %2, the session&apos;s were %3 × %4.</source>
        <translation>这不是这次训练的影片：它的画面为 %1 × %2，训练的画面为 %3 × %4。</translation>
    </message>
    <message>
        <source>The library is damaged, and cannot be copied to be mended</source>
        <translation>训练库已损坏，且无法复制以供修复</translation>
    </message>
    <message>
        <source>Make room, or move it elsewhere: a new one is made, and the films stay in their folders</source>
        <translation>请腾出空间，或将它移到别处：会新建一个训练库，影片留在各自的文件夹中</translation>
    </message>
    <message>
        <source>The mended library cannot be put in its place (%1)</source>
        <translation>无法将修复后的训练库放到位（%1）</translation>
    </message>
    <message>
        <source>Look whether you may write into its folder</source>
        <translation>请检查你是否可写入其文件夹</translation>
    </message>
    <message>
        <source>There is no PostgreSQL driver for Qt</source>
        <translation>没有 Qt 的 PostgreSQL 驱动</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-psql</source>
        <translation>请安装软件包 libqt6sql6-psql</translation>
    </message>
    <message>
        <source>The library&apos;s address cannot be read behind the question mark</source>
        <translation>无法读取训练库地址中问号之后的部分</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host/database?sslmode=require</source>
        <translation>请写成 postgresql://user@host/database?sslmode=require</translation>
    </message>
    <message>
        <source>The library&apos;s address cannot be read</source>
        <translation>无法读取训练库的地址</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host/database</source>
        <translation>请写成 postgresql://user@host/database</translation>
    </message>
    <message>
        <source>The library&apos;s server does not let you in (%1)</source>
        <translation>训练库的服务器不让你登录（%1）</translation>
    </message>
    <message>
        <source>Look at the name in library.url and the password in ~/.pgpass</source>
        <translation>请检查 library.url 中的名称和 ~/.pgpass 中的密码</translation>
    </message>
    <message>
        <source>The library&apos;s server has no such database (%1)</source>
        <translation>训练库的服务器上没有此数据库（%1）</translation>
    </message>
    <message>
        <source>Make it there with createdb, or correct library.url</source>
        <translation>请在那里用 createdb 创建，或更正 library.url</translation>
    </message>
    <message>
        <source>You may not use the library on its server (%1)</source>
        <translation>你无权使用服务器上的训练库（%1）</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the rights to its tables</source>
        <translation>请向服务器管理者申请其数据表的权限</translation>
    </message>
    <message>
        <source>The library&apos;s server has no room or no connection left (%1)</source>
        <translation>训练库的服务器没有剩余空间或连接（%1）</translation>
    </message>
    <message>
        <source>This does not go into the library (%1)</source>
        <translation>此内容无法存入训练库（%1）</translation>
    </message>
    <message>
        <source>The library&apos;s server cannot be reached (%1)</source>
        <translation>无法连接训练库的服务器（%1）</translation>
    </message>
    <message>
        <source>The library cannot be used (%1)</source>
        <translation>无法使用训练库（%1）</translation>
    </message>
    <message>
        <source>Look at the messages of its server</source>
        <translation>请查看其服务器的消息</translation>
    </message>
    <message>
        <source>There is no SQLite driver for Qt</source>
        <translation>没有 Qt 的 SQLite 驱动</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-sqlite</source>
        <translation>请安装软件包 libqt6sql6-sqlite</translation>
    </message>
    <message>
        <source>The library can only be read</source>
        <translation>训练库只能读取</translation>
    </message>
    <message>
        <source>What you do is kept in memory until you may write into its folder</source>
        <translation>在你可写入其文件夹之前，你所做的保留在内存中</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Make room; what happens meanwhile is kept in memory</source>
        <translation>请腾出空间；其间发生的内容保留在内存中</translation>
    </message>
    <message>
        <source>It is mended when it is opened next; a copy is put aside, and the films stay as they are</source>
        <translation>下次打开时会修复；会另存一份副本，影片保持不变</translation>
    </message>
    <message>
        <source>What happens meanwhile is kept in the library&apos;s folder and tried again</source>
        <translation>其间发生的内容保留在训练库的文件夹中，并会重试</translation>
    </message>
    <message>
        <source>A change that waited for the library</source>
        <translation>等待写入训练库的一项更改</translation>
    </message>
    <message>
        <source>The library&apos;s server is not there to be asked</source>
        <translation>训练库的服务器不在，无法查询</translation>
    </message>
    <message>
        <source>Try again when it is back</source>
        <translation>等它恢复后再试</translation>
    </message>
    <message>
        <source>What waits for the library&apos;s server cannot be kept (%1)</source>
        <translation>等待训练库服务器的内容无法保存（%1）</translation>
    </message>
    <message>
        <source>Leave Spotter running until the server is back</source>
        <translation>请让 Spotter 继续运行，直到服务器恢复</translation>
    </message>
</context>
<context>
    <name>Logging</name>
    <message>
        <source>the log cannot be written (%1)</source>
        <translation>无法写入日志（%1）</translation>
    </message>
    <message>
        <source>Set logging.log_file to a file that can be, or to nothing</source>
        <translation>请将 logging.log_file 设为可写的文件，或留空</translation>
    </message>
</context>
<context>
    <name>MappedFile</name>
    <message>
        <source>the file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>Check the name and its permissions</source>
        <translation>请检查名称和权限</translation>
    </message>
    <message>
        <source>the file cannot be mapped: %1</source>
        <translation>无法映射文件：%1</translation>
    </message>
    <message>
        <source>the file became shorter while it was in use, or its disk is gone</source>
        <translation>文件在使用中变短了，或其磁盘已不在</translation>
    </message>
    <message>
        <source>Fetch the file again</source>
        <translation>请重新获取文件</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>No picture in this file can be read</source>
        <translation>此文件中没有可读取的画面</translation>
    </message>
    <message>
        <source>Record or download it again</source>
        <translation>请重新录制或下载</translation>
    </message>
    <message>
        <source>This interlaced video cannot be made whole</source>
        <translation>此隔行视频无法还原</translation>
    </message>
    <message>
        <source>Convert it to H.264 without interlacing first</source>
        <translation>请先转换为逐行的 H.264</translation>
    </message>
    <message>
        <source>There is not enough memory for this video</source>
        <translation>内存不足以处理此视频</translation>
    </message>
    <message>
        <source>Close other programs, or convert it to a smaller size</source>
        <translation>请关闭其他程序，或转换为更小的尺寸</translation>
    </message>
    <message>
        <source>The picture&apos;s pixel format cannot be shown</source>
        <translation>无法显示该画面的像素格式</translation>
    </message>
    <message>
        <source>Convert the video to H.264 first</source>
        <translation>请先将视频转换为 H.264</translation>
    </message>
    <message>
        <source>Only files on this computer can be opened</source>
        <translation>只能打开本机上的文件</translation>
    </message>
    <message>
        <source>Download the video first and open the file</source>
        <translation>请先下载视频，再打开文件</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation>请检查名称</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>Choose a video file in it</source>
        <translation>请选择其中的视频文件</translation>
    </message>
    <message>
        <source>This is a device, not a file</source>
        <translation>这是设备，不是文件</translation>
    </message>
    <message>
        <source>Choose a video file, or the camera by its name</source>
        <translation>请选择视频文件，或按名称选择摄像头</translation>
    </message>
    <message>
        <source>You may not read this file</source>
        <translation>你无权读取此文件</translation>
    </message>
    <message>
        <source>Change its permissions</source>
        <translation>请更改其权限</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>This is not a video, or its beginning is damaged</source>
        <translation>这不是视频，或其开头已损坏</translation>
    </message>
    <message>
        <source>Try to play it in another program, or record it again</source>
        <translation>请试着用其他程序播放，或重新录制</translation>
    </message>
    <message>
        <source>There is no picture in this file</source>
        <translation>此文件中没有画面</translation>
    </message>
    <message>
        <source>Choose a video file</source>
        <translation>请选择视频文件</translation>
    </message>
    <message>
        <source>The pictures in this file are too large</source>
        <translation>此文件中的画面太大</translation>
    </message>
    <message>
        <source>Convert it to 1920 × 1080 or less</source>
        <translation>请转换为 1920 × 1080 或更小</translation>
    </message>
    <message>
        <source>The way this video is packed is not known here</source>
        <translation>不认识此视频的封装方式</translation>
    </message>
    <message>
        <source>Convert it to H.264 first</source>
        <translation>请先转换为 H.264</translation>
    </message>
    <message>
        <source>The video in this file is damaged or of an unknown kind</source>
        <translation>此文件中的视频已损坏或类型未知</translation>
    </message>
</context>
<context>
    <name>MemoryFile</name>
    <message>
        <source>There is no memory for a film (%1)</source>
        <translation>内存不足以存放影片（%1）</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>请关闭其他程序</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>there is not enough memory for a text of %1 positions</source>
        <translation>内存不足以处理 %1 个位置的文本</translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer new tokens</source>
        <translation>请关闭其他程序，或减少新词元数</translation>
    </message>
    <message>
        <source>the text is longer than the %1 positions that there is room for</source>
        <translation>文本超过了可容纳的 %1 个位置</translation>
    </message>
    <message>
        <source>Ask a shorter question</source>
        <translation>请问得短一些</translation>
    </message>
    <message>
        <source>the model has no row for token %1</source>
        <translation>模型没有词元 %1 对应的行</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s files belong to another model; fetch it again</source>
        <translation>分词器文件属于其他模型；请重新获取</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number type of the model</source>
        <translation>“%1”不是模型的数值类型</translation>
    </message>
    <message>
        <source>Use auto, float32, bfloat16 or float16</source>
        <translation>请用 auto、float32、bfloat16 或 float16</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no device of the model</source>
        <translation>“%1”不是模型的设备</translation>
    </message>
    <message>
        <source>Use auto, cpu or cuda</source>
        <translation>请用 auto、cpu 或 cuda</translation>
    </message>
    <message>
        <source>there is no GPU to compute on: %1</source>
        <translation>没有可用于计算的 GPU：%1</translation>
    </message>
    <message>
        <source>Set model.device to auto or cpu</source>
        <translation>请将 model.device 设为 auto 或 cpu</translation>
    </message>
    <message>
        <source>computes on %1 in %2, the encoders in %3</source>
        <translation>在 %1 上以 %2 计算，编码器用 %3</translation>
    </message>
    <message>
        <source>the model looks at %1 frames at once, not at %2</source>
        <translation>模型一次看 %1 帧，而不是 %2 帧</translation>
    </message>
    <message numerus="yes">
        <source>there are only %n pictures in this video</source>
        <translation>
            <numerusform>此视频中只有 %n 幅画面</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one with at least %1</source>
        <translation>请选择至少有 %1 幅的视频</translation>
    </message>
    <message>
        <source>image encoder, 4 frames</source>
        <translation>图像编码器，4 帧</translation>
    </message>
    <message>
        <source>image projector, 4 frames</source>
        <translation>图像投影器，4 帧</translation>
    </message>
    <message>
        <source>frame selection, 8 frames</source>
        <translation>选帧，8 帧</translation>
    </message>
    <message>
        <source>video encoder and projector</source>
        <translation>视频编码器与投影器</translation>
    </message>
    <message>
        <source>encoding 4 new frames, all of it</source>
        <translation>编码 4 个新帧，合计</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation>预填充</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>解码</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>there is no size &quot;%1&quot;</source>
        <translation>没有“%1”这个大小</translation>
    </message>
    <message>
        <source>Choose one of: %1</source>
        <translation>请从中选择：%1</translation>
    </message>
    <message>
        <source>there is a model already</source>
        <translation>那里已经有一个模型</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>请选择另一个文件夹</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>%1; no GPU: %2</source>
        <translation>%1；无 GPU：%2</translation>
    </message>
</context>
<context>
    <name>ModelCheck</name>
    <message>
        <source>the file is not what came from the hub: its hash differs</source>
        <translation>此文件不是来自模型库的那个：哈希值不同</translation>
    </message>
    <message>
        <source>Delete it and fetch the model again</source>
        <translation>请删除它并重新获取模型</translation>
    </message>
</context>
<context>
    <name>ModelCoach</name>
    <message>
        <source>the model&apos;s encoders give no numbers</source>
        <translation>模型的编码器没有给出数值</translation>
    </message>
    <message>
        <source>Its weights are damaged; fetch it again</source>
        <translation>权重已损坏；请重新获取</translation>
    </message>
    <message>
        <source>The model is shown fewer pictures</source>
        <translation>给模型看的画面变少</translation>
    </message>
    <message>
        <source>The model remembers one chunk only</source>
        <translation>模型只记住一个片段</translation>
    </message>
    <message>
        <source>The motion coach coaches alone</source>
        <translation>仅由动作教练指导</translation>
    </message>
    <message>
        <source>there is no GPU to compute on: %1</source>
        <translation>没有可用于计算的 GPU：%1</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model</source>
        <translation>请关闭其他程序，或选择更小的模型</translation>
    </message>
    <message>
        <source>The model computes on the CPU</source>
        <translation>模型在 CPU 上计算</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>the model failed: %1</source>
        <translation>模型出错：%1</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>请选择另一个</translation>
    </message>
    <message>
        <source>the model sees pictures of %1 × %1 pixels</source>
        <translation>模型看的画面是 %1 × %1 像素</translation>
    </message>
    <message>
        <source>Set it to %1</source>
        <translation>请设为 %1</translation>
    </message>
    <message>
        <source>the model chooses %1 frames of each chunk</source>
        <translation>模型从每个片段选取 %1 帧</translation>
    </message>
    <message>
        <source>Set it to %1 or more</source>
        <translation>请设为 %1 或更大</translation>
    </message>
    <message>
        <source>words are said as they come, so the model follows one sentence only</source>
        <translation>词语随到随说，因此模型只跟踪一个句子</translation>
    </message>
    <message>
        <source>Set it to 1</source>
        <translation>请设为 1</translation>
    </message>
    <message>
        <source>the model has not learnt the tokens of the three actions, so it cannot decide by them</source>
        <translation>模型没有学过三个动作的标记，无法据此作决定</translation>
    </message>
    <message>
        <source>Set it to rule_based, or choose a trained predictor (action_prediction.model.checkpoint_path)</source>
        <translation>请设为 rule_based，或选择训练好的预测器（action_prediction.model.checkpoint_path）</translation>
    </message>
    <message>
        <source>the language model gives no numbers</source>
        <translation>语言模型没有给出数值</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>the GPU failed: %1</source>
        <translation>GPU 出错：%1</translation>
    </message>
    <message>
        <source>Set it to cpu, or reset the coach to try it again</source>
        <translation>请设为 cpu，或重置教练再试一次</translation>
    </message>
</context>
<context>
    <name>ModelCommand</name>
    <message>
        <source>the file is there already</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Move it away, or name another one</source>
        <translation>请移走它，或另取名称</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n tensors</source>
        <translation>
            <numerusform>%1：%n 个张量</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>, %1:%2 left</source>
        <translation>，剩余 %1:%2</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept; the same command goes on.</source>
        <translation>已停止。已收到的部分会保留；同一命令可继续。</translation>
    </message>
    <message>
        <source>No model lies in %1. spotter model fetch NAME brings one.</source>
        <translation>%1 中没有模型。spotter model fetch NAME 可获取。</translation>
    </message>
    <message numerus="yes">
        <source>%n files are as the hub has them</source>
        <translation>
            <numerusform>%n 个文件与模型库一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files did not come from the hub&apos;s cache: nobody knows their hash</source>
        <translation>
            <numerusform>%n 个文件并非来自模型库缓存：无从知道其哈希值</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this model can be used</source>
        <translation>%1：此模型可用</translation>
    </message>
    <message>
        <source>  %1 million parameters as %2</source>
        <translation>  %1 百万个参数，%2</translation>
    </message>
    <message>
        <source>%1 tokens, rows for %2</source>
        <translation>%1 个词元，%2 行</translation>
    </message>
    <message>
        <source>special tokens: %1</source>
        <translation>特殊词元：%1</translation>
    </message>
    <message>
        <source>action tokens: %1</source>
        <translation>动作标记：%1</translation>
    </message>
    <message>
        <source>action tokens, added where it coaches, not trained: %1</source>
        <translation>动作标记（指导时添加，未经训练）：%1</translation>
    </message>
</context>
<context>
    <name>ModelConfig</name>
    <message>
        <source>a number above 0 is expected</source>
        <translation>应为大于 0 的数</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>应为 true 或 false</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>应为文本</translation>
    </message>
    <message>
        <source>token numbers are expected</source>
        <translation>应为词元编号</translation>
    </message>
    <message>
        <source>only &quot;%1&quot; is supported, not &quot;%2&quot;</source>
        <translation>只支持“%1”，不支持“%2”</translation>
    </message>
    <message>
        <source>Fetch the model again, or choose a Mobile-VideoGPT</source>
        <translation>请重新获取模型，或选择 Mobile-VideoGPT</translation>
    </message>
    <message>
        <source>%1 heads do not share a width of %2 evenly</source>
        <translation>%1 个头无法均分宽度 %2</translation>
    </message>
    <message>
        <source>it does not go with the other sizes</source>
        <translation>与其他尺寸不符</translation>
    </message>
    <message>
        <source>only plain positions are supported</source>
        <translation>只支持普通位置编码</translation>
    </message>
    <message>
        <source>it is not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>only -2 is supported</source>
        <translation>只支持 -2</translation>
    </message>
    <message>
        <source>at least 2 are needed</source>
        <translation>至少需要 2</translation>
    </message>
    <message>
        <source>it does not divide image_size</source>
        <translation>它不能整除 image_size</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1 is expected</source>
        <translation>应为 1 至 %1 的整数</translation>
    </message>
</context>
<context>
    <name>ModelFolder</name>
    <message>
        <source>this is no folder, and no model of this name lies in %1</source>
        <translation>这不是文件夹，%1 中也没有此名称的模型</translation>
    </message>
    <message>
        <source>Run &quot;spotter model fetch %1&quot;, or name the model&apos;s folder</source>
        <translation>请运行“spotter model fetch %1”，或指定模型的文件夹</translation>
    </message>
    <message>
        <source>Name the model&apos;s folder, or a model that &quot;spotter model list&quot; shows</source>
        <translation>请指定模型的文件夹，或“spotter model list”列出的模型</translation>
    </message>
</context>
<context>
    <name>ModelSummary</name>
    <message>
        <source>Qwen2: %1 layers, %2 wide, %3 heads that share %4 of keys and values, feed-forward %5, vocabulary %6</source>
        <translation>Qwen2：%1 层，宽 %2，%3 个头共用 %4 组键和值，前馈 %5，词表 %6</translation>
    </message>
    <message>
        <source>CLIP: %1 layers, of which %2 are used, %3 wide, %4 heads, pictures of %5 pixels in patches of %6</source>
        <translation>CLIP：%1 层（使用 %2 层），宽 %3，%4 个头，画面 %5 像素，分块 %6</translation>
    </message>
    <message>
        <source>VideoMamba: %1 layers, %2 wide, inner width %3, %4 states, %5 frames</source>
        <translation>VideoMamba：%1 层，宽 %2，内部宽度 %3，%4 个状态，%5 帧</translation>
    </message>
    <message>
        <source>%1, both directions</source>
        <translation>%1，双向</translation>
    </message>
    <message>
        <source>%1, forwards only</source>
        <translation>%1，仅向前</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>projectors</source>
        <translation>投影器</translation>
    </message>
    <message>
        <source>two layers, pooling, a convolution; for images and for video</source>
        <translation>两层、池化、一次卷积；用于图像和视频</translation>
    </message>
    <message>
        <source>image encoder</source>
        <translation>图像编码器</translation>
    </message>
    <message>
        <source>video encoder</source>
        <translation>视频编码器</translation>
    </message>
</context>
<context>
    <name>OpenLibrary</name>
    <message numerus="yes">
        <source>The library was damaged and has been mended: %n session(s) could be read. The damaged file is %1.</source>
        <translation>
            <numerusform>训练库曾损坏，现已修复：读出了 %n 次训练。损坏的文件是 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pickle</name>
    <message>
        <source>a tensor holds numbers of the kind “%1”, which is not read here</source>
        <translation>有张量含“%1”类数值，此处无法读取</translation>
    </message>
    <message>
        <source>the file is damaged (at byte %1 of its table)</source>
        <translation>文件已损坏（其表的第 %1 字节）</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>请重新获取</translation>
    </message>
    <message>
        <source>the file asks for more than tensors (instruction %1)</source>
        <translation>文件要求的不只是张量（指令 %1）</translation>
    </message>
    <message>
        <source>Save it again with torch.save, the state dictionary alone</source>
        <translation>请用 torch.save 重新保存，仅含状态字典</translation>
    </message>
</context>
<context>
    <name>RenderCommand</name>
    <message numerus="yes">
        <source>%1: %n repetition(s) in %2 s</source>
        <translation>
            <numerusform>%1：%2 秒内 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>There is nothing to show again yet</source>
        <translation>还没有可以重看的内容</translation>
    </message>
</context>
<context>
    <name>RerunCommand</name>
    <message>
        <source>%1 is kept</source>
        <translation>已保留 %1</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play backwards; again: faster</source>
        <translation>倒放；再按一次更快</translation>
    </message>
    <message>
        <source>Play; again: faster</source>
        <translation>播放；再按一次更快</translation>
    </message>
    <message>
        <source>Frame before</source>
        <translation>上一帧</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>A clip begins here</source>
        <translation>剪辑从这里开始</translation>
    </message>
    <message>
        <source>A clip ends here</source>
        <translation>剪辑到这里结束</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>清除起点和终点</translation>
    </message>
    <message>
        <source>Next line to review</source>
        <translation>下一行待回顾</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>标记此刻</translation>
    </message>
    <message>
        <source>Mark and write a note</source>
        <translation>标记并写备注</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Choose the settings of another run</source>
        <translation>选择重新运行的设置</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
</context>
<context>
    <name>RunChoice</name>
    <message>
        <source>this session does not tell what settings it was recorded with</source>
        <translation>这次训练没有记下录制时的设置</translation>
    </message>
    <message>
        <source>Choose the settings in force, or a preset</source>
        <translation>选择当前设置或一个预设</translation>
    </message>
    <message>
        <source>no model is chosen</source>
        <translation>没有选择模型</translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation>选择一个模型的文件夹</translation>
    </message>
</context>
<context>
    <name>Safetensors</name>
    <message>
        <source>Fetch the file again</source>
        <translation>请重新获取文件</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; %2</source>
        <translation>张量“%1”%2</translation>
    </message>
    <message>
        <source>the file is too short to hold tensors</source>
        <translation>文件太短，不可能含有张量</translation>
    </message>
    <message>
        <source>has a type that is not known here</source>
        <translation>的类型未知</translation>
    </message>
    <message>
        <source>has no shape</source>
        <translation>没有形状</translation>
    </message>
    <message>
        <source>has a shape that is none</source>
        <translation>的形状无效</translation>
    </message>
    <message>
        <source>does not say where its values lie</source>
        <translation>未说明其值的位置</translation>
    </message>
    <message>
        <source>reaches beyond the end of the file</source>
        <translation>超出文件末尾</translation>
    </message>
    <message>
        <source>has another size than its type and shape need</source>
        <translation>的大小与其类型和形状不符</translation>
    </message>
    <message>
        <source>overlaps another</source>
        <translation>与另一个重叠</translation>
    </message>
    <message>
        <source>leaves a gap before it</source>
        <translation>之前留有空隙</translation>
    </message>
    <message>
        <source>there are bytes that belong to no tensor</source>
        <translation>有字节不属于任何张量</translation>
    </message>
    <message>
        <source>this is no safetensors file, or it is cut short</source>
        <translation>这不是 safetensors 文件，或已被截断</translation>
    </message>
    <message>
        <source>there is no model.safetensors in this folder</source>
        <translation>此文件夹中没有 model.safetensors</translation>
    </message>
    <message>
        <source>Choose a checkpoint&apos;s folder, or fetch one</source>
        <translation>请选择检查点文件夹，或获取一个</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>未指明文件</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file of this folder</source>
        <translation>“%1”不是此文件夹中的文件</translation>
    </message>
    <message>
        <source>stands elsewhere in the index</source>
        <translation>在索引中位于别处</translation>
    </message>
    <message>
        <source>is in none of the files</source>
        <translation>不在任何文件中</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the space left</source>
        <translation>请检查文件夹、权限和剩余空间</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Memory of what was seen</source>
        <translation>所见内容的记忆</translation>
    </message>
    <message>
        <source>When to speak</source>
        <translation>何时说话</translation>
    </message>
    <message>
        <source>Action tokens</source>
        <translation>动作标记</translation>
    </message>
    <message>
        <source>How words are chosen</source>
        <translation>如何选词</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Motion coach</source>
        <translation>动作教练</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Source and display</source>
        <translation>来源与显示</translation>
    </message>
    <message>
        <source>Library of sessions</source>
        <translation>训练库</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
</context>
<context>
    <name>SessionReport</name>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>纠正</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Said a minute</source>
        <translation>每分钟话语</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已回顾</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>未看到</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>coached by %1</source>
        <translation>教练：%1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>所说的话</translation>
    </message>
    <message>
        <source>Nothing, or all of it was rejected.</source>
        <translation>没有，或全部已拒绝。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>还有 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Spotter %1</source>
        <translation>Spotter %1</translation>
    </message>
    <message>
        <source>Spotter %1 · settings %2</source>
        <translation>Spotter %1 · 设置 %2</translation>
    </message>
    <message>
        <source>Seconds each (median)</source>
        <translation>每次秒数（中位数）</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>活动量</translation>
    </message>
</context>
<context>
    <name>SessionSteps</name>
    <message>
        <source>Put “%1” into the trash</source>
        <translation>将“%1”移到回收站</translation>
    </message>
    <message>
        <source>Take “%1” out of the trash</source>
        <translation>将“%1”移出回收站</translation>
    </message>
    <message numerus="yes">
        <source>Put %n session(s) into the trash</source>
        <translation>
            <numerusform>将 %n 次训练移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n session(s) out of the trash</source>
        <translation>
            <numerusform>将 %n 次训练移出回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the title away</source>
        <translation>去掉标题</translation>
    </message>
    <message>
        <source>Call it “%1”</source>
        <translation>命名为“%1”</translation>
    </message>
</context>
<context>
    <name>SessionsCommand</name>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n 次重复</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>已回顾 %1/%2</translation>
    </message>
    <message>
        <source>%1: %2 were kept</source>
        <translation>%1：保留了 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) repaired</source>
        <translation>
            <numerusform>修复了 %n 次训练</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is deleted for good</source>
        <translation>%1 已永久删除</translation>
    </message>
    <message>
        <source>%1 is in the trash</source>
        <translation>%1 在回收站中</translation>
    </message>
    <message>
        <source>A data set is a folder</source>
        <translation>数据集是一个文件夹</translation>
    </message>
    <message>
        <source>Name it with --output</source>
        <translation>请用 --output 指定</translation>
    </message>
</context>
<context>
    <name>SessionsOrder</name>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>请选择另一个</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Decides by</source>
        <translation>决定方式</translation>
    </message>
    <message>
        <source>Who decides when to speak: rules about time and motion, or a trained model.</source>
        <translation>由谁决定何时说话：时间与动作规则，或训练好的模型。</translation>
    </message>
    <message>
        <source>Speaks from confidence</source>
        <translation>说话所需置信度</translation>
    </message>
    <message>
        <source>A decision that is less sure than this stays unspoken.</source>
        <translation>把握低于此值的决定不会说出。</translation>
    </message>
    <message>
        <source>chunks</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Feedback every</source>
        <translation>反馈间隔</translation>
    </message>
    <message>
        <source>Every so many chunks feedback is due, whatever the motion.</source>
        <translation>每隔这么多片段给一次反馈，无论动作如何。</translation>
    </message>
    <message>
        <source>Motion threshold</source>
        <translation>动作阈值</translation>
    </message>
    <message>
        <source>Feedback is due when the motion score, 0 to 1, rises above this and stays near it.</source>
        <translation>动作分数（0 至 1）升到此值以上并保持在附近时，给出反馈。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Silence between</source>
        <translation>安静间隔</translation>
    </message>
    <message>
        <source>The coach is silent for at least so long after it has spoken.</source>
        <translation>教练说话后至少安静这么久。</translation>
    </message>
    <message>
        <source>Motion evidence</source>
        <translation>动作依据</translation>
    </message>
    <message>
        <source>Counts, corrections and praise follow what is seen in the movement. Off: only the rules of time and motion score.</source>
        <translation>计数、纠正和表扬依据所见动作。关闭：只用时间和动作分数规则。</translation>
    </message>
    <message>
        <source>Praise at most every</source>
        <translation>表扬最短间隔</translation>
    </message>
    <message>
        <source>The least time between two words of praise for steady, full movement.</source>
        <translation>对平稳、到位动作的两次表扬之间的最短时间。</translation>
    </message>
    <message>
        <source>Trained predictor</source>
        <translation>训练好的预测器</translation>
    </message>
    <message>
        <source>A trained predictor&apos;s file, used when decisions are model_based. Null: the language model&apos;s own probabilities.</source>
        <translation>训练好的预测器文件，在决定方式为 model_based 时使用。Null：用语言模型自身的概率。</translation>
    </message>
    <message>
        <source>Temporal features</source>
        <translation>时间特征</translation>
    </message>
    <message>
        <source>The trained predictor also sees how the chunks before looked.</source>
        <translation>训练好的预测器还会看到之前片段的样子。</translation>
    </message>
    <message>
        <source>Token: keep watching</source>
        <translation>标记：继续观察</translation>
    </message>
    <message>
        <source>What the model and the exports write for: say nothing, keep watching.</source>
        <translation>模型和导出中表示：什么都不说，继续观察。</translation>
    </message>
    <message>
        <source>Token: correct</source>
        <translation>标记：纠正</translation>
    </message>
    <message>
        <source>What the model and the exports write for: the form needs a correction.</source>
        <translation>模型和导出中表示：动作需要纠正。</translation>
    </message>
    <message>
        <source>Token: praise</source>
        <translation>标记：表扬</translation>
    </message>
    <message>
        <source>What the model and the exports write for: the movement is right, praise it.</source>
        <translation>模型和导出中表示：动作正确，给予表扬。</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Longest utterance</source>
        <translation>最长话语</translation>
    </message>
    <message>
        <source>The language model stops after so many tokens; a word is one or two.</source>
        <translation>语言模型在这么多词元后停止；一个词为一到两个词元。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>How freely words are drawn: towards 0 always the likeliest, above 1 surprising ones.</source>
        <translation>选词的自由程度：接近 0 总取最可能的词，大于 1 会出人意料。</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Words are drawn from the likeliest ones that together reach this probability.</source>
        <translation>从合计达到此概率的最可能的词中抽取。</translation>
    </message>
    <message>
        <source>Draw words</source>
        <translation>抽取词语</translation>
    </message>
    <message>
        <source>Off: always the likeliest word, so the same video gives the same sentences.</source>
        <translation>关闭：总取最可能的词，因此同一视频得到同样的句子。</translation>
    </message>
    <message>
        <source>Beams</source>
        <translation>束数</translation>
    </message>
    <message>
        <source>Sentences that are followed side by side; more is slower and a little better.</source>
        <translation>同时跟踪的句子数；越多越慢，效果略好。</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Above 1, words already said become less likely; 1 leaves them as they are.</source>
        <translation>大于 1 时，说过的词变得更不可能；1 则不变。</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Tells the language model who it is and how to speak.</source>
        <translation>告诉语言模型它是谁、该怎样说话。</translation>
    </message>
    <message>
        <source>Opening line</source>
        <translation>开头语</translation>
    </message>
    <message>
        <source>Stands before what the camera has seen.</source>
        <translation>位于摄像头所见内容之前。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What the language model is asked when feedback is due.</source>
        <translation>需要反馈时向语言模型提出的问题。</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Count aloud every</source>
        <translation>报数间隔</translation>
    </message>
    <message>
        <source>The motion coach says every so-many-th repetition; 0 means never.</source>
        <translation>动作教练每隔这么多次报一次数；0 表示从不。</translation>
    </message>
    <message>
        <source>Rest after</source>
        <translation>休息判定</translation>
    </message>
    <message>
        <source>So long without a repetition ends a set, and the coach sums it up.</source>
        <translation>这么久没有重复即结束一组，教练作小结。</translation>
    </message>
    <message>
        <source>Shallow below</source>
        <translation>偏浅界限</translation>
    </message>
    <message>
        <source>A repetition is shallow when its range is below this share of the set&apos;s first repetitions.</source>
        <translation>幅度低于本组前几次的这一比例时，该次视为偏浅。</translation>
    </message>
    <message>
        <source>Rushed below</source>
        <translation>过快界限</translation>
    </message>
    <message>
        <source>A repetition that takes less time than this is rushed.</source>
        <translation>用时少于此值的一次视为过快。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>A folder with a Mobile-VideoGPT checkpoint, or the hub name of one that lies in the local model cache.</source>
        <translation>含 Mobile-VideoGPT 检查点的文件夹，或本地模型缓存中某个检查点在模型库的名称。</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>The processor the model runs on: cuda is an NVIDIA graphics card, auto takes one where there is one and the CPU otherwise.</source>
        <translation>运行模型的处理器：cuda 为 NVIDIA 显卡，auto 有显卡时用显卡，否则用 CPU。</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>数值格式</translation>
    </message>
    <message>
        <source>How the model&apos;s weights are kept: 16 bits are smaller and faster, float32 is the most exact.</source>
        <translation>模型权重的存放方式：16 位更小更快，float32 最精确。</translation>
    </message>
    <message>
        <source>Key-value cache</source>
        <translation>键值缓存</translation>
    </message>
    <message>
        <source>Keeps keys and values of the language model between steps: far faster, for some more memory.</source>
        <translation>在各步之间保留语言模型的键和值：快得多，多占一些内存。</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Frames that are looked at together; the coach decides once for each chunk.</source>
        <translation>一起查看的帧数；教练每个片段决定一次。</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Frames that a chunk shares with the chunk before. Less than a chunk; the more, the more often the coach decides.</source>
        <translation>片段与前一片段共有的帧数。须小于片段；越多，教练决定得越频繁。</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>帧/秒</translation>
    </message>
    <message>
        <source>Camera rate</source>
        <translation>摄像头帧率</translation>
    </message>
    <message>
        <source>The frame rate asked of the camera; it gives the nearest that it has.</source>
        <translation>向摄像头请求的帧率；它给出最接近的一档。</translation>
    </message>
    <message>
        <source>Coach&apos;s rate</source>
        <translation>教练帧率</translation>
    </message>
    <message>
        <source>Frames a second that are shown to the coach, chosen by their time stamps. Null: performance.frame_skip thins the camera&apos;s frames instead.</source>
        <translation>每秒给教练看的帧数，按时间戳选取。Null：改由 performance.frame_skip 抽减摄像头的帧。</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Width for the coach</source>
        <translation>教练画面宽度</translation>
    </message>
    <message>
        <source>Width to which frames are scaled for the coach. The published model wants 224.</source>
        <translation>给教练的帧缩放到的宽度。公开模型需要 224。</translation>
    </message>
    <message>
        <source>Height for the coach</source>
        <translation>教练画面高度</translation>
    </message>
    <message>
        <source>Height to which frames are scaled for the coach. The published model wants 224.</source>
        <translation>给教练的帧缩放到的高度。公开模型需要 224。</translation>
    </message>
    <message>
        <source>Context images</source>
        <translation>上下文图像</translation>
    </message>
    <message>
        <source>Frames that the model&apos;s image encoder sees, newest and before.</source>
        <translation>模型的图像编码器看到的帧数，最新的及之前的。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Chunks that the coach remembers, the present one included.</source>
        <translation>教练记住的片段数，包括当前片段。</translation>
    </message>
    <message>
        <source>History is</source>
        <translation>历史合并</translation>
    </message>
    <message>
        <source>How remembered chunks become one: joined in time order, averaged, or weighted towards the newest.</source>
        <translation>记住的片段如何合为一个：按时间顺序拼接、取平均，或偏重最新的。</translation>
    </message>
    <message>
        <source>Capture apart</source>
        <translation>独立采集</translation>
    </message>
    <message>
        <source>Frames are taken while the coach thinks, and the newest one wins. Off: a frame waits until the coach has seen it.</source>
        <translation>教练思考时继续取帧，以最新的为准。关闭：帧会等到教练看完。</translation>
    </message>
    <message>
        <source>Frame skip</source>
        <translation>跳帧</translation>
    </message>
    <message>
        <source>Every so-many-th frame of the camera is shown to the coach. Counts only where video.process_fps is not set.</source>
        <translation>每隔这么多帧给教练看一帧。仅在未设置 video.process_fps 时有效。</translation>
    </message>
    <message>
        <source>Prepare in batches</source>
        <translation>批量准备</translation>
    </message>
    <message>
        <source>The frames of a chunk are prepared for the model together.</source>
        <translation>一个片段的各帧一起为模型准备。</translation>
    </message>
    <message>
        <source>Measure stages</source>
        <translation>测量阶段</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>日志级别</translation>
    </message>
    <message>
        <source>How much the log tells: DEBUG the most, CRITICAL the least.</source>
        <translation>日志的详细程度：DEBUG 最多，CRITICAL 最少。</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>日志文件</translation>
    </message>
    <message>
        <source>Where the log is written; without a folder, in the user&apos;s data folder for Spotter. Null: no file.</source>
        <translation>日志写到哪里；没有文件夹时，写在用户的 Spotter 数据文件夹。Null：不写文件。</translation>
    </message>
    <message>
        <source>Log on the terminal</source>
        <translation>终端日志</translation>
    </message>
    <message>
        <source>The log is written to the terminal too.</source>
        <translation>日志也写到终端。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>A camera&apos;s number, counted from 0, a part of its name, or a video file.</source>
        <translation>摄像头编号（从 0 起）、其名称的一部分，或视频文件。</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>显示画面</translation>
    </message>
    <message>
        <source>Off: the picture stays dark while the coach goes on.</source>
        <translation>关闭：画面变黑，教练继续。</translation>
    </message>
    <message>
        <source>Show the frame rate</source>
        <translation>显示帧率</translation>
    </message>
    <message>
        <source>The frames a second stand beside the picture.</source>
        <translation>在画面旁显示每秒帧数。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is shown as in a mirror; files and recordings stay as they are.</source>
        <translation>摄像头画面像镜子一样显示；文件和录像不变。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>The session&apos;s video is kept in a file.</source>
        <translation>将训练视频存入文件。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录像</translation>
    </message>
    <message>
        <source>The file that a recorded session is written to.</source>
        <translation>录制的训练写入的文件。</translation>
    </message>
    <message>
        <source>Words over the picture</source>
        <translation>画面上的文字</translation>
    </message>
    <message>
        <source>The last utterance stands over the picture, to be read from three metres.</source>
        <translation>最近的话语显示在画面上，三米外也能看清。</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>The coach&apos;s words are spoken.</source>
        <translation>教练的话会读出来。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is or whatever the desktop is.</source>
        <translation>浅色或深色，跟随桌面或不受桌面影响。</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>The name of one of the system&apos;s voices, or a part of it; a name that fits none brings the list of those that are there. Null: the first one for the language.</source>
        <translation>系统某个语音的名称或其一部分；名称都不符时列出现有语音。Null：该语言的第一个。</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>1 is the voice&apos;s own speed, 2 about twice as fast, 0.5 half as fast.</source>
        <translation>1 为语音本身的速度，2 约快一倍，0.5 为一半。</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>1 is as loud as the system lets it be, 0 is silent.</source>
        <translation>1 为系统允许的最大音量，0 为静音。</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>倒计时</translation>
    </message>
    <message>
        <source>Seconds to get into place between Start and the first frame that counts. A video file starts at once. 0: none.</source>
        <translation>从“开始”到第一个有效帧之间就位的秒数。视频文件立即开始。0：无。</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Words leave the picture at once instead of fading. So it is too where the system asks for no animation.</source>
        <translation>文字立即消失，而不是淡出。系统要求不用动画时也是如此。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the window, and of what the coach says from then on: the desktop&apos;s, English, German, Spanish or simplified Chinese.</source>
        <translation>窗口以及此后教练说话的语言：桌面语言、英语、德语、西班牙语或简体中文。</translation>
    </message>
    <message>
        <source>Keep sessions</source>
        <translation>保留训练</translation>
    </message>
    <message>
        <source>Every session is kept in the library: its film, what was said, and what you make of it. Off: nothing of it is left.</source>
        <translation>每次训练都保留在训练库中：影片、所说的话以及你的评判。关闭：什么也不留下。</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>训练库文件夹</translation>
    </message>
    <message>
        <source>Where sessions are kept; another one is opened at the next start of the program. Null: in the user&apos;s data folder for Spotter.</source>
        <translation>训练保留的位置；更改后在下次启动程序时生效。Null：用户的 Spotter 数据文件夹。</translation>
    </message>
    <message>
        <source>Silence from the outset</source>
        <translation>起始沉默倾向</translation>
    </message>
    <message>
        <source>Where the language model itself decides: how likely keeping silent is before it has looked. More is more silent.</source>
        <translation>由语言模型自己决定时：在观察之前保持沉默的可能性。越大越沉默。</translation>
    </message>
    <message>
        <source>Question for praise</source>
        <translation>表扬时的提问</translation>
    </message>
    <message>
        <source>What the language model is asked when praise is due.</source>
        <translation>该表扬时向语言模型提出的问题。</translation>
    </message>
    <message>
        <source>Tell what was measured</source>
        <translation>告知测得的数据</translation>
    </message>
    <message>
        <source>The question tells the language model what the motion coach measured: count, tempo, range, evenness.</source>
        <translation>提问时告诉语言模型动作教练测得的内容：次数、节奏、幅度、均匀度。</translation>
    </message>
    <message>
        <source>slides</source>
        <translation>次滑动</translation>
    </message>
    <message>
        <source>Read anew every</source>
        <translation>重新读取间隔</translation>
    </message>
    <message>
        <source>Kept keys and values remember a little of frames that left the window; every so many slides the window is read anew. 0: never, 1: at every slide.</source>
        <translation>保存的键和值会带有已离开窗口的画面的少许信息；每滑动这么多次就重新读取窗口。0：从不，1：每次滑动。</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>The folder of a LoRA adapter that was trained for this model; it is merged into the weights. Null: the model as it is.</source>
        <translation>为此模型训练的 LoRA 适配器所在的文件夹；它会合并到权重中。Null：模型保持原样。</translation>
    </message>
    <message>
        <source>Adapter&apos;s projectors</source>
        <translation>适配器的投影器</translation>
    </message>
    <message>
        <source>The adapter&apos;s folder has to hold the projectors too (non_lora_trainables). Off: none were trained with it.</source>
        <translation>适配器的文件夹必须同时含有投影器（non_lora_trainables）。关闭：没有随它训练投影器。</translation>
    </message>
    <message>
        <source>Writes when every stage of every frame, chunk and token ran and how long it took, as a trace that chrome://tracing and Perfetto open.</source>
        <translation>把每帧、每个片段、每个词元的各阶段何时运行、用了多久写成跟踪文件，可用 chrome://tracing 和 Perfetto 打开。</translation>
    </message>
    <message>
        <source>Trace file</source>
        <translation>跟踪文件</translation>
    </message>
    <message>
        <source>Where the trace is written, instead of the one before; without a folder, in the user&apos;s data folder for Spotter.</source>
        <translation>跟踪写到哪里，取代之前的那个；没有文件夹时，写在用户的 Spotter 数据文件夹。</translation>
    </message>
    <message>
        <source>Decides within</source>
        <translation>决定时限</translation>
    </message>
    <message>
        <source>With a camera: where decisions come later than this, again and again, the model is shown less, and in the end the motion coach coaches alone. 0: however late.</source>
        <translation>使用摄像头时：如果决定一再晚于此值，给模型看的会减少，最后仅由动作教练指导。0：多晚都可以。</translation>
    </message>
    <message>
        <source>Shared library</source>
        <translation>共享训练库</translation>
    </message>
    <message>
        <source>The PostgreSQL database that several machines share, as postgresql://user@host/database; films stay in the folder, passwords are best kept in ~/.pgpass. Null: a database of this machine alone, in the folder.</source>
        <translation>多台机器共享的 PostgreSQL 数据库，形式为 postgresql://user@host/database；影片留在文件夹中，密码最好放在 ~/.pgpass 中。null：仅供本机使用的数据库，位于文件夹中。</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>What encodes recordings: the processor, an NVIDIA card (nvenc), or a graphics unit of Intel or AMD (vaapi). Where a card cannot, the processor does, and you are told. Both ways on a card are compiled, but were never run on one.</source>
        <translation>由什么编码录像：处理器、NVIDIA 显卡（nvenc），或 Intel、AMD 的图形单元（vaapi）。显卡不行时由处理器编码，并会告诉你。两种显卡方式均已编译，但从未在显卡上运行过。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>教练</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>已回顾</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>kappa of coach and person</source>
        <translation>教练与人的 kappa</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>convert</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>observe</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>speak</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>encode</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation>预填充</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>token</source>
        <translation>词元</translation>
    </message>
</context>
<context>
    <name>StageTrace</name>
    <message>
        <source>the trace cannot be written: %1</source>
        <translation>无法写入跟踪文件：%1</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>请选择另一个文件</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Frame to decision, ms</source>
        <translation>帧到决定，毫秒</translation>
    </message>
    <message>
        <source>Pictures shown a second</source>
        <translation>每秒显示画面</translation>
    </message>
    <message>
        <source>Memory, MB</source>
        <translation>内存，MB</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>coaching</source>
        <translation>指导中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>因错误停止</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>too many files are mapped</source>
        <translation>映射的文件太多</translation>
    </message>
    <message>
        <source>Start Spotter again</source>
        <translation>请重新启动 Spotter</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>约剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>约剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>约剩 %n 小时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>repetition %1</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>gap of %1 s: %2</source>
        <translation>间断 %1 秒：%2</translation>
    </message>
    <message>
        <source>%1 of video in %2 s. Frames: %3 (%4 dropped). Repetitions: %5. Utterances: %6.</source>
        <translation>用 %2 秒处理了 %1 的视频。帧：%3（丢弃 %4）。重复：%5。话语：%6。</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>已中断。</translation>
    </message>
    <message>
        <source>%1 ms each, 95 of 100 within %2 ms</source>
        <translation>每次 %1 毫秒，100 次中 95 次在 %2 毫秒内</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>上一事件</translation>
    </message>
    <message>
        <source>Event after</source>
        <translation>下一事件</translation>
    </message>
    <message>
        <source>Lane above</source>
        <translation>上一轨道</translation>
    </message>
    <message>
        <source>Lane below</source>
        <translation>下一轨道</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Start of the session</source>
        <translation>训练开头</translation>
    </message>
    <message>
        <source>Follow the session</source>
        <translation>跟随训练</translation>
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
        <source>All of the session</source>
        <translation>整次训练</translation>
    </message>
    <message>
        <source>Open the moment</source>
        <translation>打开此刻</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>所有轨道</translation>
    </message>
    <message>
        <source>As the session runs, movement, repetitions, decisions and words appear here, each in its lane.</source>
        <translation>训练进行时，动作、重复、决定和话语会出现在这里，各在自己的轨道上。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>over: %1</source>
        <translation>已结束：%1</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>keep watching</source>
        <translation>继续观察</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ToldSession</name>
    <message>
        <source>The processor encodes the film. %1</source>
        <translation>录像由处理器编码。%1</translation>
    </message>
</context>
<context>
    <name>TorchFile</name>
    <message>
        <source>Fetch the file again</source>
        <translation>请重新获取文件</translation>
    </message>
    <message>
        <source>a part reaches beyond the end of the file</source>
        <translation>有部分超出文件末尾</translation>
    </message>
    <message>
        <source>the archive is compressed</source>
        <translation>归档是压缩的</translation>
    </message>
    <message>
        <source>Save it again with torch.save</source>
        <translation>请用 torch.save 重新保存</translation>
    </message>
    <message>
        <source>the values of %1 are missing</source>
        <translation>缺少 %1 的值</translation>
    </message>
    <message>
        <source>%1 reaches beyond its values</source>
        <translation>%1 超出其值的范围</translation>
    </message>
    <message>
        <source>%1 repeats its values too often</source>
        <translation>%1 重复其值过多</translation>
    </message>
    <message>
        <source>the numbers are in big-endian order</source>
        <translation>数值为大端字节序</translation>
    </message>
    <message>
        <source>Save it again on a usual machine</source>
        <translation>请在普通机器上重新保存</translation>
    </message>
    <message>
        <source>there is no tensor in it</source>
        <translation>其中没有张量</translation>
    </message>
    <message>
        <source>Name a file with a state dictionary</source>
        <translation>请指定含状态字典的文件</translation>
    </message>
    <message>
        <source>this is no archive of PyTorch 1.6 or later</source>
        <translation>这不是 PyTorch 1.6 或更高版本的归档</translation>
    </message>
    <message>
        <source>Save it again with a newer torch.save</source>
        <translation>请用较新的 torch.save 重新保存</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>归档已损坏</translation>
    </message>
    <message>
        <source>the archive claims more than the memory can hold</source>
        <translation>归档声称的大小超出内存容量</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>已改写</translation>
    </message>
</context>
<context>
    <name>VideoWriter</name>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk</source>
        <translation>请腾出空间，或选择其他磁盘上的文件夹</translation>
    </message>
    <message>
        <source>The film cannot be written (%1)</source>
        <translation>无法写入影片（%1）</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write</source>
        <translation>请选择你可写入的文件夹</translation>
    </message>
    <message>
        <source>The disk takes no larger file</source>
        <translation>磁盘不支持更大的文件</translation>
    </message>
    <message>
        <source>Choose a folder on a disk that is formatted for large files</source>
        <translation>请选择支持大文件的磁盘上的文件夹</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>The file is damaged or belongs to another kind of model: fetch the model again</source>
        <translation>文件已损坏或属于其他类型的模型：请重新获取模型</translation>
    </message>
    <message>
        <source>the token “%1” has no usable id</source>
        <translation>词元“%1”没有可用的编号</translation>
    </message>
    <message>
        <source>“%1” is no token of a byte-level tokenizer</source>
        <translation>“%1”不是字节级分词器的词元</translation>
    </message>
    <message>
        <source>a merge names “%1”, which is no token</source>
        <translation>有合并规则用到“%1”，它不是词元</translation>
    </message>
    <message>
        <source>the id %1 is given to two tokens</source>
        <translation>编号 %1 给了两个词元</translation>
    </message>
    <message>
        <source>an added token is empty</source>
        <translation>有附加词元为空</translation>
    </message>
    <message>
        <source>the byte %1 has no token</source>
        <translation>字节 %1 没有词元</translation>
    </message>
    <message>
        <source>text is normalised by “%1”, which is unknown here</source>
        <translation>文本用“%1”规范化，此处不认识</translation>
    </message>
    <message>
        <source>this is a “%1” tokenizer, not a byte-pair one</source>
        <translation>这是“%1”分词器，不是字节对分词器</translation>
    </message>
    <message>
        <source>words are cut by another pattern than Qwen2&apos;s</source>
        <translation>切词模式与 Qwen2 的不同</translation>
    </message>
    <message>
        <source>a merge is not of two tokens</source>
        <translation>有合并规则不是由两个词元组成</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>there is no tokenizer.json, nor vocab.json with merges.txt</source>
        <translation>没有 tokenizer.json，也没有 vocab.json 和 merges.txt</translation>
    </message>
    <message>
        <source>Fetch the model again, or name another folder</source>
        <translation>请重新获取模型，或指定其他文件夹</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>This computer has no voice, so nothing is spoken. The package qt6-speech-flite-plugin brings an English one, speech-dispatcher-espeak-ng with qt6-speech-speechd-plugin many languages.</source>
        <translation>本机没有语音，因此不会朗读。软件包 qt6-speech-flite-plugin 提供英语语音，speech-dispatcher-espeak-ng 加 qt6-speech-speechd-plugin 提供多种语言。</translation>
    </message>
    <message>
        <source>The system&apos;s voice (%1) does not answer, so not everything is spoken.</source>
        <translation>系统语音（%1）没有应答，因此并非所有内容都会朗读。</translation>
    </message>
    <message>
        <source>The system&apos;s voice does not speak %1. The package speech-dispatcher-espeak-ng brings more languages.</source>
        <translation>系统语音不会说%1。软件包 speech-dispatcher-espeak-ng 提供更多语言。</translation>
    </message>
    <message>
        <source>There is no voice “%1”. Voices of this system: %2.</source>
        <translation>没有语音“%1”。本系统的语音：%2。</translation>
    </message>
    <message>
        <source>The system&apos;s voice (%1) fails, so not everything is spoken. %2</source>
        <translation>系统语音（%1）出错，因此并非所有内容都会朗读。%2</translation>
    </message>
</context>
<context>
    <name>WeekPlots</name>
    <message>
        <source>Repetitions</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Seconds a repetition</source>
        <translation>每次重复秒数</translation>
    </message>
    <message>
        <source>Utterances a minute</source>
        <translation>每分钟话语</translation>
    </message>
    <message>
        <source>Accepted, %</source>
        <translation>已接受，%</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>The file cannot be written (%1)</source>
        <translation>无法写入文件（%1）</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write</source>
        <translation>请选择你可写入的文件夹</translation>
    </message>
</context>
<context>
    <name>spotter::ActionFinder</name>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>你想做什么？</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>spotter::Banner</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>spotter::BlobDownload</name>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>Make room, or let HF_HUB_CACHE name a folder that you may write to</source>
        <translation>请腾出空间，或将 HF_HUB_CACHE 设为你可写入的文件夹</translation>
    </message>
    <message>
        <source>the hub sends more than the file&apos;s %1 bytes</source>
        <translation>模型库发送的内容超过文件的 %1 字节</translation>
    </message>
    <message>
        <source>Check the hub&apos;s address</source>
        <translation>请检查模型库地址</translation>
    </message>
    <message>
        <source>Make room; what has arrived is kept</source>
        <translation>请腾出空间；已收到的部分会保留</translation>
    </message>
    <message>
        <source>the connection ended %1 bytes early</source>
        <translation>连接提前 %1 字节结束</translation>
    </message>
    <message>
        <source>Try again; what has arrived is kept</source>
        <translation>请重试；已收到的部分会保留</translation>
    </message>
    <message>
        <source>the file arrived broken twice</source>
        <translation>文件两次收到时都已损坏</translation>
    </message>
    <message>
        <source>Something on the way changes files: try another network</source>
        <translation>途中有东西改动了文件：请换一个网络</translation>
    </message>
    <message>
        <source>the file cannot be put in its place: %1</source>
        <translation>无法将文件放到位：%1</translation>
    </message>
</context>
<context>
    <name>spotter::BudgetPanel</name>
    <message>
        <source>speaking</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Time budget</source>
        <translation>时间分配</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the time budget</source>
        <translation>复制时间分配</translation>
    </message>
    <message>
        <source>Copy the table, to be pasted into a spreadsheet</source>
        <translation>复制表格，以便粘贴到电子表格</translation>
    </message>
</context>
<context>
    <name>spotter::CameraThumbnails</name>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 已断开。</translation>
    </message>
    <message>
        <source>%1 is there but gives no picture. Another program may be using it.</source>
        <translation>%1 已连接，但没有画面。可能有其他程序在使用它。</translation>
    </message>
</context>
<context>
    <name>spotter::ClipPreview</name>
    <message>
        <source>Place in the clip</source>
        <translation>剪辑中的位置</translation>
    </message>
    <message>
        <source>Pause the preview</source>
        <translation>暂停预览</translation>
    </message>
    <message>
        <source>Play the preview</source>
        <translation>播放预览</translation>
    </message>
</context>
<context>
    <name>spotter::CoachEvents</name>
    <message>
        <source>End “%1”</source>
        <translation>结束“%1”</translation>
    </message>
    <message>
        <source>Begin “%1”</source>
        <translation>开始“%1”</translation>
    </message>
    <message>
        <source>Mark “%1”</source>
        <translation>标记“%1”</translation>
    </message>
    <message>
        <source>Change the Words…</source>
        <translation>更改词语…</translation>
    </message>
</context>
<context>
    <name>spotter::CoachPage</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Follow the session</source>
        <translation>跟随训练</translation>
    </message>
    <message>
        <source>From %1 to %2 nothing was seen: %3.</source>
        <translation>从 %1 到 %2 没有看到内容：%3。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Marked %1</source>
        <translation>已标记 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, what was done</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>spotter::Countdown</name>
    <message>
        <source>Get into place. Space or Esc cancels.</source>
        <translation>请就位。按空格或 Esc 取消。</translation>
    </message>
</context>
<context>
    <name>spotter::DifferenceModel</name>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>spotter::EventsPanel</name>
    <message>
        <source>Own events</source>
        <translation>自定义事件</translation>
    </message>
    <message>
        <source>Words for own events</source>
        <translation>自定义事件的词</translation>
    </message>
    <message>
        <source>Own events of this session</source>
        <translation>这次训练的自定义事件</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Mark the chosen event where the film is</source>
        <translation>在影片当前位置标记所选事件</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>A new word for what you see</source>
        <translation>为你看到的内容新建一个词</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove the word; events that are marked stay</source>
        <translation>删除此词；已标记的事件会保留</translation>
    </message>
    <message>
        <source>Remove the chosen events (Delete)</source>
        <translation>删除所选事件（Delete）</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, what was done</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>spotter::ExportDialog</name>
    <message>
        <source>Clip (MP4)</source>
        <translation>剪辑（MP4）</translation>
    </message>
    <message>
        <source>All of the session but its film (JSON)</source>
        <translation>除影片外的整次训练（JSON）</translation>
    </message>
    <message>
        <source>Table of events and verdicts (CSV)</source>
        <translation>事件与评判表（CSV）</translation>
    </message>
    <message>
        <source>Captions of the session (SRT)</source>
        <translation>训练字幕（SRT）</translation>
    </message>
    <message>
        <source>Captions of the session (WebVTT)</source>
        <translation>训练字幕（WebVTT）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>As a command</source>
        <translation>对应命令</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of a clip</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Report on one page (PDF)</source>
        <translation>单页报告（PDF）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>beside the clip (SRT)</source>
        <translation>与剪辑分开（SRT）</translation>
    </message>
    <message>
        <source>beside the clip (WebVTT)</source>
        <translation>与剪辑分开（WebVTT）</translation>
    </message>
    <message>
        <source>in the clip, to show or hide</source>
        <translation>在剪辑内，可开关</translation>
    </message>
    <message>
        <source>burnt into the picture</source>
        <translation>写进画面</translation>
    </message>
    <message>
        <source>Seconds before</source>
        <translation>之前秒数</translation>
    </message>
    <message>
        <source>Seconds after</source>
        <translation>之后秒数</translation>
    </message>
    <message>
        <source>Show the count and the decisions over the picture</source>
        <translation>在画面上显示次数和决定</translation>
    </message>
    <message>
        <source>Cancel This Export</source>
        <translation>取消此导出</translation>
    </message>
    <message>
        <source>Clear What Is Done</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <source>from In to Out</source>
        <translation>从起点到终点</translation>
    </message>
    <message>
        <source>In the name of a clip, {session}, {title}, {number}, {time} and {what} are filled in.</source>
        <translation>剪辑名称中的 {session}、{title}、{number}、{time} 和 {what} 会被替换。</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>哪一段</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1 in all</source>
        <translation>
            <numerusform>%n 个剪辑，共 %1</numerusform>
        </translation>
    </message>
    <message>
        <source> s before</source>
        <translation> 秒前</translation>
    </message>
    <message>
        <source> s after</source>
        <translation> 秒后</translation>
    </message>
    <message>
        <source>Blur faces</source>
        <translation>模糊人脸</translation>
    </message>
    <message>
        <source>Faces are looked for in the whole clip, which takes longer than it plays. Not every one is found.</source>
        <translation>会在整个片段中寻找人脸，耗时比片段本身更长。并非每张脸都能找到。</translation>
    </message>
    <message>
        <source>Labels to train on (JSON lines)</source>
        <translation>训练数据标签（JSON 行）</translation>
    </message>
    <message>
        <source>Folder in the layout of QEVD</source>
        <translation>QEVD 格式的文件夹</translation>
    </message>
</context>
<context>
    <name>spotter::ExportQueue</name>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n second(s) left</source>
        <translation>
            <numerusform>%1，剩余 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>broken off; nothing was written</source>
        <translation>已中断；没有写入任何内容</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file, what becomes of it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%1 中的 %n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::FilterBar</name>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 次训练</numerusform>
        </translation>
    </message>
    <message>
        <source>Which sessions are shown</source>
        <translation>显示哪些训练</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>所有训练</translation>
    </message>
    <message>
        <source>Not yet reviewed</source>
        <translation>尚未回顾</translation>
    </message>
    <message>
        <source>With rejected lines</source>
        <translation>有被拒绝的行</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>All persons</source>
        <translation>所有人员</translation>
    </message>
    <message>
        <source>Whose sessions are shown</source>
        <translation>显示谁的训练</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>所有练习</translation>
    </message>
    <message>
        <source>Sessions of which exercise are shown</source>
        <translation>显示哪种练习的训练</translation>
    </message>
    <message>
        <source>Sessions of when are shown</source>
        <translation>显示什么时间的训练</translation>
    </message>
</context>
<context>
    <name>spotter::FilterRow</name>
    <message>
        <source>Show feedback</source>
        <translation>显示反馈</translation>
    </message>
    <message>
        <source>Show praise</source>
        <translation>显示表扬</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>显示备注</translation>
    </message>
    <message>
        <source>Show by review</source>
        <translation>按回顾状态显示</translation>
    </message>
    <message>
        <source>all lines</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>待回顾</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>已回顾</translation>
    </message>
    <message>
        <source>Show lines that the coach was at least so sure of</source>
        <translation>只显示教练至少有这么大把握的行</translation>
    </message>
    <message>
        <source>≥ </source>
        <translation>≥ </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>显示所有行</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>显示的行</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s) shown</source>
        <translation>
            <numerusform>显示 %1 / %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::FindBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>在记录中查找</translation>
    </message>
    <message>
        <source>Lines found</source>
        <translation>找到的行</translation>
    </message>
    <message>
        <source>Previous line found</source>
        <translation>上一个结果</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Next line found</source>
        <translation>下一个结果</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Put other words in their place</source>
        <translation>替换为其他文字</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replace in this line, and go on to the next (Enter)</source>
        <translation>替换此行中的内容，并转到下一个（Enter）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Replace in all lines</source>
        <translation>在所有行中替换</translation>
    </message>
    <message>
        <source>Replace in all lines that are shown</source>
        <translation>在所有显示的行中替换</translation>
    </message>
</context>
<context>
    <name>spotter::FramesStrip</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Frames behind the decision</source>
        <translation>决定所依据的帧</translation>
    </message>
    <message>
        <source>Close the frames</source>
        <translation>关闭帧</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>%1 at %2, %3 sure: %4</source>
        <translation>%1，于 %2，把握 %3：%4</translation>
    </message>
    <message numerus="yes">
        <source>%1. The coach saw %n frame(s):</source>
        <translation>
            <numerusform>%1。教练看了 %n 帧：</numerusform>
        </translation>
    </message>
    <message>
        <source>Movement in this frame</source>
        <translation>此帧的活动量</translation>
    </message>
    <message numerus="yes">
        <source>%1. The model saw %n frame(s) and chose those ticked:</source>
        <translation>
            <numerusform>%1。模型看到 %n 帧，并选中了打勾的几帧：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. The coach saw %n frame(s); no scores were kept then:</source>
        <translation>
            <numerusform>%1。教练看到 %n 帧；当时没有保存得分：</numerusform>
        </translation>
    </message>
    <message>
        <source>Its share of the model&apos;s attention</source>
        <translation>它在模型注意力中所占的份额</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, score</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <comment>a frame</comment>
        <translation>%1，已选中</translation>
    </message>
</context>
<context>
    <name>spotter::HelpWindow</name>
    <message>
        <source>Spotter Help</source>
        <translation>Spotter 帮助</translation>
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
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>复制用于错误报告</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>About Spotter</source>
        <translation>关于 Spotter</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <translation>
            <numerusform>%1（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>没有页面含有这些词。</translation>
    </message>
</context>
<context>
    <name>spotter::HubGet</name>
    <message>
        <source>the hub cannot be reached: %1</source>
        <translation>无法连接模型库：%1</translation>
    </message>
    <message>
        <source>Check the network and the hub&apos;s address</source>
        <translation>请检查网络和模型库地址</translation>
    </message>
    <message>
        <source>the connection broke off: %1</source>
        <translation>连接中断：%1</translation>
    </message>
    <message>
        <source>Check the network and try again; what has arrived is kept</source>
        <translation>请检查网络后重试；已收到的部分会保留</translation>
    </message>
    <message>
        <source>the hub redirects to where Spotter does not follow: %1</source>
        <translation>模型库重定向到 Spotter 不跟随的地址：%1</translation>
    </message>
    <message>
        <source>Check the hub&apos;s address</source>
        <translation>请检查模型库地址</translation>
    </message>
    <message>
        <source>the hub refuses access (%1)</source>
        <translation>模型库拒绝访问（%1）</translation>
    </message>
    <message>
        <source>Put your account&apos;s token into HF_TOKEN</source>
        <translation>请将你账号的令牌放入 HF_TOKEN</translation>
    </message>
    <message>
        <source>Check that the token in HF_TOKEN is right and that its account may read this model</source>
        <translation>请检查 HF_TOKEN 中的令牌是否正确，以及其账号是否可读取此模型</translation>
    </message>
    <message>
        <source>the hub has no such model or file</source>
        <translation>模型库没有此模型或文件</translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation>请检查名称</translation>
    </message>
    <message>
        <source>the hub is busy (%1)</source>
        <translation>模型库繁忙（%1）</translation>
    </message>
    <message>
        <source>Try again later; what has arrived is kept</source>
        <translation>请稍后重试；已收到的部分会保留</translation>
    </message>
    <message>
        <source>the file on the hub is shorter than what has arrived</source>
        <translation>模型库上的文件比已收到的还短</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>请重试</translation>
    </message>
    <message>
        <source>the hub answers with an error (%1)</source>
        <translation>模型库返回错误（%1）</translation>
    </message>
</context>
<context>
    <name>spotter::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What could not be done</source>
        <translation>未能完成的内容</translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>spotter::LineButtons</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>删除备注</translation>
    </message>
</context>
<context>
    <name>spotter::MainWindow</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>来源(&amp;U)</translation>
    </message>
    <message>
        <source>Spotter</source>
        <translation>Spotter</translation>
    </message>
    <message>
        <source>%1 – Spotter</source>
        <translation>%1 – Spotter</translation>
    </message>
    <message>
        <source>Take out of the window, or put back</source>
        <translation>移出窗口或放回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1, not loaded yet</source>
        <translation>%1，尚未加载</translation>
    </message>
    <message>
        <source>It is loaded when the session starts.</source>
        <translation>训练开始时加载。</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) failed. The export window says why.</source>
        <translation>
            <numerusform>%n 个导出失败。导出窗口会说明原因。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) done.</source>
        <translation>
            <numerusform>%n 个导出已完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>回放(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>The library was damaged and has been mended: %n session(s) could be read. The damaged file is %1.</source>
        <translation>
            <numerusform>训练库曾损坏，现已修复：读出了 %n 次训练。损坏的文件是 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No face was found in %n clip(s): nothing is blurred there.</source>
        <translation>
            <numerusform>%n 个片段中没有找到人脸：那里没有做模糊处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Own Events</source>
        <translation>自定义事件(&amp;O)</translation>
    </message>
    <message>
        <source>The processor encodes the film. %1</source>
        <translation>录像由处理器编码。%1</translation>
    </message>
</context>
<context>
    <name>spotter::ModelFetch</name>
    <message>
        <source>“%1” is no name of a model</source>
        <translation>“%1”不是模型名称</translation>
    </message>
    <message>
        <source>It looks like ORGANISATION/NAME</source>
        <translation>形式为 ORGANISATION/NAME</translation>
    </message>
    <message>
        <source>“%1” is no address of a hub</source>
        <translation>“%1”不是模型库地址</translation>
    </message>
    <message>
        <source>It looks like https://HOST</source>
        <translation>形式为 https://HOST</translation>
    </message>
    <message>
        <source>the cache cannot be made</source>
        <translation>无法创建缓存</translation>
    </message>
    <message>
        <source>Let HF_HUB_CACHE name a folder that you may write to</source>
        <translation>请将 HF_HUB_CACHE 设为你可写入的文件夹</translation>
    </message>
    <message>
        <source>another fetch of this model is running</source>
        <translation>此模型正在另一处获取</translation>
    </message>
    <message>
        <source>Wait until it has ended</source>
        <translation>请等它结束</translation>
    </message>
    <message>
        <source>%1 MB are still to come, and the disk has %2 MB left</source>
        <translation>还需 %1 MB，磁盘剩余 %2 MB</translation>
    </message>
    <message>
        <source>Make room, or let HF_HUB_CACHE name a folder on another disk</source>
        <translation>请腾出空间，或将 HF_HUB_CACHE 设为其他磁盘上的文件夹</translation>
    </message>
    <message>
        <source>the file cannot be put in its place</source>
        <translation>无法将文件放到位</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
</context>
<context>
    <name>spotter::OwnEventsModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>spotter::Pages</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>spotter::PresetsPage</name>
    <message>
        <source>Replace the preset “%1”</source>
        <translation>替换预设“%1”</translation>
    </message>
    <message>
        <source>Save the preset “%1”</source>
        <translation>保存预设“%1”</translation>
    </message>
    <message>
        <source>Take up the preset “%1”</source>
        <translation>使用预设“%1”</translation>
    </message>
    <message>
        <source>“%1” is in use.</source>
        <translation>“%1”正在使用。</translation>
    </message>
    <message>
        <source>Delete the preset “%1”</source>
        <translation>删除预设“%1”</translation>
    </message>
    <message>
        <source>there is a preset “%1” already</source>
        <translation>已有预设“%1”</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>请另选名称</translation>
    </message>
    <message>
        <source>Rename the preset “%1” to “%2”</source>
        <translation>将预设“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>No presets yet. Give what is in use a name to keep it: then it can be taken up again, and compared with others.</source>
        <translation>还没有预设。给当前设置取个名称即可保留：之后可再次使用，并与其他预设比较。</translation>
    </message>
    <message>
        <source>They do not differ.</source>
        <translation>没有差异。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ.</source>
        <translation>
            <numerusform>%n 项设置不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>返回设置</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Keep what is in use as</source>
        <translation>将当前设置保留为</translation>
    </message>
    <message>
        <source>Name of a new preset</source>
        <translation>新预设的名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>All settings but source, display and log become those of the preset; one step to undo</source>
        <translation>除来源、显示和日志外，所有设置都改为该预设的值；一步即可撤销</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>with</source>
        <translation>与</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>spotter::Replay</name>
    <message>
        <source>Repetition %1</source>
        <translation>第 %1 次重复</translation>
    </message>
    <message>
        <source>Show the picture late</source>
        <translation>延迟显示画面</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) late</source>
        <translation>
            <numerusform>延迟 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep of the picture in memory</source>
        <translation>在内存中保留画面</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不保留</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), about %1 MB</source>
        <translation>
            <numerusform>%n 分钟，约 %1 MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The picture is %n second(s) late; the coach watches live.</source>
        <translation>
            <numerusform>画面延迟 %n 秒；教练看的是实时画面。</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on the last minute of the picture is kept in memory, to be shown again.</source>
        <translation>从现在起，最近一分钟的画面保留在内存中，以供重看。</translation>
    </message>
    <message>
        <source>There is nothing to show again yet.</source>
        <translation>还没有可以重看的内容。</translation>
    </message>
    <message>
        <source>%1, at half speed. The same key goes back.</source>
        <comment>what is shown again</comment>
        <translation>%1，半速。再按同一按键返回。</translation>
    </message>
    <message>
        <source>Nothing of the picture is kept in memory. Choose how much in the menu Session, Replay.</source>
        <translation>内存中没有保留画面。请在菜单“训练”的“回放”中选择保留多少。</translation>
    </message>
    <message>
        <source>The last %1 of the picture, %2 MB: %3</source>
        <translation>最近 %1 的画面，%2 MB：%3</translation>
    </message>
</context>
<context>
    <name>spotter::ReviewBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what, keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Frame before</source>
        <translation>上一帧</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>起点 %1</translation>
    </message>
    <message>
        <source>In</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Out %1</source>
        <translation>终点 %1</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>清除起点和终点</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n 行待回顾</numerusform>
        </translation>
    </message>
    <message>
        <source>All reviewed</source>
        <translation>全部已回顾</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed. J, K and L play backwards, pause and play; again faster</source>
        <translation>速度。J、K、L：倒放、暂停、播放；再按一次更快</translation>
    </message>
    <message>
        <source>Place in the session</source>
        <translation>训练中的位置</translation>
    </message>
</context>
<context>
    <name>spotter::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>Choose a session on the page Sessions to go through it here.</source>
        <translation>请在“训练库”页选择一次训练，在此回顾。</translation>
    </message>
    <message>
        <source>This session has no film.</source>
        <translation>这次训练没有影片。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>spotter::ReviewSide</name>
    <message>
        <source>What stands beside the film</source>
        <translation>影片旁显示的内容</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Own events</source>
        <translation>自定义事件</translation>
    </message>
    <message>
        <source>Time budget</source>
        <translation>时间分配</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
</context>
<context>
    <name>spotter::RunDifferences</name>
    <message>
        <source>“%1”, then “%2”</source>
        <translation>先“%1”，后“%2”</translation>
    </message>
</context>
<context>
    <name>spotter::RunSettings</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>教练</translation>
    </message>
    <message>
        <source>Settings that the run begins with</source>
        <translation>运行所用的设置</translation>
    </message>
    <message>
        <source>Who coaches in the run</source>
        <translation>运行时由谁指导</translation>
    </message>
    <message>
        <source>as these settings say</source>
        <translation>按这些设置</translation>
    </message>
    <message>
        <source>motion coach</source>
        <translation>动作教练</translation>
    </message>
    <message>
        <source>another model</source>
        <translation>另一个模型</translation>
    </message>
    <message>
        <source>Folder of a model</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>The name of one in the cache will do too</source>
        <translation>也可以填写缓存中某个模型的名称</translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation>选择一个模型的文件夹</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Take back what was changed for the run</source>
        <translation>撤回为这次运行所做的更改</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>in force now</source>
        <translation>当前设置</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>录制时的设置</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>预设 %1</translation>
    </message>
    <message>
        <source>a value for the run cannot be used as written</source>
        <translation>这次运行的一个值无法使用</translation>
    </message>
    <message>
        <source>Mend it, or take it back</source>
        <translation>请改正或撤回</translation>
    </message>
    <message>
        <source>settings in force</source>
        <translation>当前设置</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be used as written</source>
        <translation>
            <numerusform>%n 个值无法按所写使用</numerusform>
        </translation>
    </message>
    <message>
        <source>The same settings as the session was recorded with.</source>
        <translation>与录制时的设置相同。</translation>
    </message>
    <message>
        <source>Other than when it was recorded:</source>
        <translation>与录制时不同：</translation>
    </message>
</context>
<context>
    <name>spotter::RunsPanel</name>
    <message>
        <source>Other runs</source>
        <translation>其他运行</translation>
    </message>
    <message>
        <source>Run shown below the first one</source>
        <translation>显示在第一次下面的运行</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Stop this run</source>
        <translation>停止这次运行</translation>
    </message>
    <message>
        <source>Timeline of the other run</source>
        <translation>另一次运行的时间线</translation>
    </message>
    <message>
        <source>What the two runs say differently</source>
        <translation>两次运行说得不同之处</translation>
    </message>
    <message>
        <source>Run %1, %2</source>
        <comment>number, when</comment>
        <translation>运行 %1，%2</translation>
    </message>
    <message>
        <source>Repetitions: %1 → %2</source>
        <translation>重复：%1 → %2</translation>
    </message>
    <message>
        <source>Accept, reject or rewrite lines to see which run is nearer to you.</source>
        <translation>接受、拒绝或改写一些行，就能看出哪次运行更接近你。</translation>
    </message>
    <message>
        <source>Against the first run: F %1, kappa %2</source>
        <translation>与第一次运行相比：F %1，kappa %2</translation>
    </message>
    <message>
        <source>Against you: F %1 → %2, kappa %3 → %4</source>
        <translation>与你相比：F %1 → %2，kappa %3 → %4</translation>
    </message>
    <message>
        <source>Settings of the next run: %1</source>
        <translation>下一次运行的设置：%1</translation>
    </message>
    <message>
        <source>Press to choose others</source>
        <translation>按下可选择其他设置</translation>
    </message>
    <message>
        <source>Coach this film again (%1), and compare</source>
        <translation>重新指导这段视频（%1）并比较</translation>
    </message>
</context>
<context>
    <name>spotter::SessionControl</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>spotter::SessionExchange</name>
    <message>
        <source>&amp;All of it (JSON)…</source>
        <translation>全部内容 (JSON)(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Table of events (CSV)…</source>
        <translation>事件表 (CSV)(&amp;T)…</translation>
    </message>
    <message>
        <source>Data set in the layout of &amp;QEVD…</source>
        <translation>&amp;QEVD 格式的数据集…</translation>
    </message>
    <message>
        <source>&amp;Labels to train on (JSON lines)…</source>
        <translation>训练数据标签（JSON 行）(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Report on one page (PDF)…</source>
        <translation>单页报告 (PDF)(&amp;R)…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import sessions</source>
        <translation>导入训练</translation>
    </message>
    <message>
        <source>Bring sessions in that Spotter has exported, or films of QEVD (Ctrl+I). Files and folders can be dropped on the list too.</source>
        <translation>导入 Spotter 导出的训练或 QEVD 的视频 (Ctrl+I)。也可以把文件和文件夹拖到列表上。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the chosen sessions</source>
        <translation>导出所选训练</translation>
    </message>
    <message>
        <source>Write the chosen sessions into a folder (Ctrl+E)</source>
        <translation>把所选训练写入文件夹 (Ctrl+E)</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;older, such as a data set…</source>
        <translation>文件夹，例如数据集(&amp;O)…</translation>
    </message>
    <message>
        <source>Sessions and their films (*.json *.csv *.mp4 *.mkv *.mov *.webm *.avi *.m4v)</source>
        <translation>训练及其视频 (*.json *.csv *.mp4 *.mkv *.mov *.webm *.avi *.m4v)</translation>
    </message>
    <message>
        <source>Sessions are brought in …</source>
        <translation>正在导入训练…</translation>
    </message>
    <message>
        <source>Sessions are brought in, %1</source>
        <translation>正在导入训练，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) brought in.</source>
        <translation>
            <numerusform>已导入 %n 次训练。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be used:</source>
        <translation>
            <numerusform>%n 项无法使用：</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>已提前停止。</translation>
    </message>
</context>
<context>
    <name>spotter::SessionFields</name>
    <message>
        <source>Person:</source>
        <translation>人员：</translation>
    </message>
    <message>
        <source>Exercise:</source>
        <translation>练习：</translation>
    </message>
    <message>
        <source>Who exercised</source>
        <translation>谁在锻炼</translation>
    </message>
    <message>
        <source>Who exercised in the chosen sessions</source>
        <translation>所选训练中谁在锻炼</translation>
    </message>
    <message>
        <source>What was exercised</source>
        <translation>做了什么练习</translation>
    </message>
    <message>
        <source>What was exercised in the chosen sessions</source>
        <translation>所选训练中做了什么练习</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多个</translation>
    </message>
</context>
<context>
    <name>spotter::SessionKeeping</name>
    <message>
        <source>The recording has stopped, the coach goes on. %1</source>
        <translation>录制已停止，教练继续。%1</translation>
    </message>
    <message>
        <source>What happens is not saved at the moment. %1</source>
        <translation>目前发生的内容没有保存。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) that had not been ended were repaired. They are on the page Sessions.</source>
        <translation>
            <numerusform>已修复 %n 次未正常结束的训练，可在“训练库”页找到。</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is not kept. %1</source>
        <translation>本次训练不会保留。%1</translation>
    </message>
    <message>
        <source>The disk is full: the recording has stopped, the coach goes on. Make room, and what is said is still kept.</source>
        <translation>磁盘已满：录制已停止，教练继续。请腾出空间，之后所说的话仍会保留。</translation>
    </message>
    <message numerus="yes">
        <source>The disk is nearly full: there is room for %n more minute(s) of recording.</source>
        <translation>
            <numerusform>磁盘将满：还可录制 %n 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had waited for the library&apos;s server are in the library now.</source>
        <translation>
            <numerusform>等待训练库服务器的 %n 项更改现已存入训练库。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>训练库</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>spotter::SessionsModel</name>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n 次重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s)</source>
        <translation>
            <numerusform>%n 句话</numerusform>
        </translation>
    </message>
    <message>
        <source>Motion coach</source>
        <translation>动作教练</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>正在录制</translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation>没有说话</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>已回顾</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>已回顾 %1/%2</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>未回顾</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>拒绝 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>ended suddenly, repaired</source>
        <translation>意外结束，已修复</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1。%2。%3</translation>
    </message>
</context>
<context>
    <name>spotter::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>训练库</translation>
    </message>
    <message>
        <source>Search the sessions</source>
        <translation>搜索训练</translation>
    </message>
    <message>
        <source>Search by title, date, source, coach, person or exercise</source>
        <translation>按标题、日期、来源、教练、人员或练习搜索</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>Review (Enter)</source>
        <translation>回顾（Enter）</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Give the session a title (F2)</source>
        <translation>给训练加标题（F2）</translation>
    </message>
    <message>
        <source>Put Back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Take it out of the trash (Delete)</source>
        <translation>移出回收站（Delete）</translation>
    </message>
    <message>
        <source>Put it into the trash (Delete)</source>
        <translation>移到回收站（Delete）</translation>
    </message>
    <message>
        <source>Every session that you coach is kept here, with its film, what was said, and what you make of it. Press Start on the page Coach.</source>
        <translation>你指导的每次训练都保留在这里，包括影片、所说的话和你的评判。请在“指导”页按“开始”。</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>No session is like that. Search for other words, or show all sessions.</source>
        <translation>没有这样的训练。请换别的词搜索，或显示所有训练。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Figures week by week</source>
        <translation>逐周数据</translation>
    </message>
    <message>
        <source>Show how the listed sessions go from week to week</source>
        <translation>显示所列训练逐周的变化</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>人员：%1</translation>
    </message>
    <message>
        <source>Exercise: %1</source>
        <translation>练习：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>spotter::SettingEditor</name>
    <message>
        <source>%1, slider</source>
        <translation>%1，滑块</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>为“%1”选择文件</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>文件中：%1</translation>
    </message>
    <message>
        <source>Show all there are</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>spotter::SettingRow</name>
    <message>
        <source>Changed in the file: now %1. What stands here was kept.</source>
        <translation>文件中已更改：现为 %1。此处的内容已保留。</translation>
    </message>
    <message>
        <source>Changed in the file: now %1. What was set here stays in use.</source>
        <translation>文件中已更改：现为 %1。此处设置的值继续使用。</translation>
    </message>
    <message>
        <source>Changed in the file: now %1.</source>
        <translation>文件中已更改：现为 %1。</translation>
    </message>
    <message>
        <source>in use %1</source>
        <translation>使用中 %1</translation>
    </message>
    <message>
        <source>in the file %1</source>
        <translation>文件中 %1</translation>
    </message>
    <message>
        <source>by default %1</source>
        <translation>默认 %1</translation>
    </message>
    <message>
        <source>what stands above is not used yet</source>
        <translation>以上内容尚未使用</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Back to the file&apos;s value: %1</source>
        <translation>恢复为文件的值：%1</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复为默认值：%1</translation>
    </message>
    <message>
        <source>%1; by default %2.</source>
        <translation>%1；默认 %2。</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>还原 %1</translation>
    </message>
    <message>
        <source>at next start</source>
        <translation>下次启动时</translation>
    </message>
    <message>
        <source>for the run %1</source>
        <translation>这次运行 %1</translation>
    </message>
    <message>
        <source>chosen %1</source>
        <translation>所选 %1</translation>
    </message>
    <message>
        <source>Back to the chosen value: %1</source>
        <translation>恢复所选的值：%1</translation>
    </message>
</context>
<context>
    <name>spotter::SettingsDraft</name>
    <message>
        <source>All settings as in the file</source>
        <translation>所有设置恢复为文件中的值</translation>
    </message>
    <message>
        <source>All settings as by default</source>
        <translation>所有设置恢复为默认值</translation>
    </message>
    <message>
        <source>What was changed here does not go with the file any more; the file&apos;s values are in use (%1)</source>
        <translation>此处的更改已与文件不符；现使用文件的值（%1）</translation>
    </message>
    <message>
        <source>Nothing changed for the run</source>
        <translation>不为这次运行做更改</translation>
    </message>
    <message>
        <source>What was changed here does not go with the chosen settings; theirs are taken (%1)</source>
        <translation>此处的更改与所选设置不相容，已采用所选设置的值（%1）</translation>
    </message>
</context>
<context>
    <name>spotter::SettingsList</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>No setting has “%1” in its name, key or help.</source>
        <translation>没有设置的名称、键或说明含“%1”。</translation>
    </message>
</context>
<context>
    <name>spotter::SettingsPanel</name>
    <message>
        <source>The file was edited, but cannot be used; the settings stay as they are. %1</source>
        <translation>文件已编辑，但无法使用；设置保持不变。%1</translation>
    </message>
    <message>
        <source>The file was edited, but cannot be used; the settings stay as they are. See “%1” below.</source>
        <translation>文件已编辑，但无法使用；设置保持不变。见下面的“%1”。</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>与 %1 一致</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in use, not yet in %1</source>
        <translation>
            <numerusform>%n 项更改正在使用，尚未存入 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be used as written</source>
        <translation>
            <numerusform>%n 个值无法按所写使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Keep, take up and compare settings under a name</source>
        <translation>以名称保留、使用和比较设置</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>全部还原</translation>
    </message>
    <message>
        <source>Revert all to the file</source>
        <translation>全部还原为文件的值</translation>
    </message>
    <message>
        <source>Revert all to the defaults</source>
        <translation>全部还原为默认值</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>spotter::SettingsSection</name>
    <message numerus="yes">
        <source>%1 – %n changed</source>
        <translation>
            <numerusform>%1 – 已更改 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Folds and unfolds the section</source>
        <translation>折叠或展开此小节</translation>
    </message>
</context>
<context>
    <name>spotter::SourceBoard</name>
    <message>
        <source>Cameras</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>视频文件</translation>
    </message>
    <message>
        <source>No camera found. Plug one in: it appears here by itself. If one is plugged in, try another socket or cable, and see that it is switched on.</source>
        <translation>未找到摄像头。插上后会自动出现在这里。如果已插上，请换个插口或线缆，并检查是否已打开。</translation>
    </message>
    <message>
        <source>Sample session</source>
        <translation>示例训练</translation>
    </message>
    <message>
        <source>Open video file…</source>
        <translation>打开视频文件…</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1（不在）</translation>
    </message>
    <message>
        <source>Take %1 out of the list</source>
        <translation>从列表中移除 %1</translation>
    </message>
</context>
<context>
    <name>spotter::SourceCard</name>
    <message>
        <source>In use. %1</source>
        <translation>使用中。%1</translation>
    </message>
</context>
<context>
    <name>spotter::SourceChooser</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Camera or video file</source>
        <translation>摄像头或视频文件</translation>
    </message>
    <message>
        <source>Sample session</source>
        <translation>示例训练</translation>
    </message>
    <message>
        <source>Open video file…</source>
        <translation>打开视频文件…</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>选择来源</translation>
    </message>
</context>
<context>
    <name>spotter::SourceKeeper</name>
    <message>
        <source>Opening …</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Open Video</source>
        <translation>打开视频</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.ts);;All files (*)</source>
        <translation>视频 (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.ts);;所有文件 (*)</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>未找到摄像头</translation>
    </message>
    <message>
        <source>%1 is gone. Plug it in again: the session goes on by itself.</source>
        <translation>%1 已断开。重新插上，训练会自动继续。</translation>
    </message>
    <message>
        <source>%1 is there but gives no picture. Another program may be using it.</source>
        <translation>%1 已连接，但没有画面。可能有其他程序在使用它。</translation>
    </message>
</context>
<context>
    <name>spotter::SourcesPopup</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>spotter::StageTable</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>19 of 20 runs take no longer</source>
        <translation>20 次中有 19 次不超过此值</translation>
    </message>
    <message>
        <source>Times of each stage in milliseconds</source>
        <translation>各阶段用时（毫秒）</translation>
    </message>
    <message>
        <source>Mean
ms</source>
        <translation>平均
ms</translation>
    </message>
    <message>
        <source>Last
ms</source>
        <translation>最近
ms</translation>
    </message>
    <message>
        <source>p95
ms</source>
        <translation>p95
ms</translation>
    </message>
</context>
<context>
    <name>spotter::StatisticsChart</name>
    <message>
        <source>%1: nothing measured yet</source>
        <translation>%1：尚无测量</translation>
    </message>
    <message>
        <source>%1: now %2, mean %3, most %4 over the last two minutes</source>
        <translation>%1：当前 %2，平均 %3，最近两分钟最高 %4</translation>
    </message>
</context>
<context>
    <name>spotter::StatisticsPanel</name>
    <message>
        <source>Copy as Text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>%1; %2 (%3), %4 threads</source>
        <translation>%1；%2（%3），%4 个线程</translation>
    </message>
    <message>
        <source>%1 (%2), %3 threads; no GPU</source>
        <translation>%1（%2），%3 个线程；无 GPU</translation>
    </message>
    <message>
        <source>Frames: %1 in, %2 looked at, %3 shown, %4 dropped</source>
        <translation>帧：输入 %1，查看 %2，显示 %3，丢弃 %4</translation>
    </message>
    <message>
        <source>Chunks: %1, tokens in memory: %2 (%3)</source>
        <translation>片段：%1，记忆中的词元：%2（%3）</translation>
    </message>
    <message>
        <source>Repetitions: %1, utterances: %2</source>
        <translation>重复：%1，话语：%2</translation>
    </message>
    <message>
        <source>Frame to decision: mean %1 ms, p95 %2 ms</source>
        <translation>帧到决定：平均 %1 毫秒，p95 %2 毫秒</translation>
    </message>
    <message>
        <source>Frame to decision: measured with a camera</source>
        <translation>帧到决定：使用摄像头时测量</translation>
    </message>
    <message>
        <source>Computes on: %1</source>
        <translation>计算设备：%1</translation>
    </message>
    <message>
        <source>being looked up</source>
        <translation>正在查询</translation>
    </message>
</context>
<context>
    <name>spotter::StatusStrip</name>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>播放中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>gives no picture</source>
        <translation>没有画面</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>已到结尾</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Shown frames a second</source>
        <translation>每秒显示帧数</translation>
    </message>
    <message>
        <source>Time from a frame to the decision about it: 19 of 20 are faster</source>
        <translation>从一帧到对它作出决定的时间：20 次中有 19 次更快</translation>
    </message>
    <message>
        <source>Frames the coach had no time for</source>
        <translation>教练来不及看的帧</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>教练</translation>
    </message>
    <message>
        <source>What is done with less</source>
        <translation>受限情况</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n frames/s</source>
        <translation>
            <numerusform>%n 帧/秒</numerusform>
        </translation>
    </message>
    <message>
        <source>delay %1 ms</source>
        <translation>延迟 %1 毫秒</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>丢弃 %n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>Motion coach</source>
        <translation>动作教练</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>训练库</translation>
    </message>
    <message>
        <source>%1: %2
%3</source>
        <translation>%1：%2
%3</translation>
    </message>
</context>
<context>
    <name>spotter::ThresholdGuides</name>
    <message>
        <source>the last minute</source>
        <translation>最近一分钟</translation>
    </message>
    <message numerus="yes">
        <source>the last %n second(s)</source>
        <translation>
            <numerusform>最近 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n 次纠正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of praise</source>
        <translation>
            <numerusform>%n 次表扬</numerusform>
        </translation>
    </message>
    <message>
        <source>With this, %1 would have had %2 and %3, as it had.</source>
        <translation>采用此值，%1会有 %2和 %3，与实际相同。</translation>
    </message>
    <message>
        <source>With this, %1 would have had %2 instead of %3.</source>
        <translation>采用此值，%1会有 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>With this, %1 would have had %2 instead of %3, and %4 instead of %5.</source>
        <translation>采用此值，%1会有 %2而不是 %3，%4而不是 %5。</translation>
    </message>
</context>
<context>
    <name>spotter::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Left and right walk the events, up and down the lanes, plus and minus zoom, End follows the session.</source>
        <translation>左右键移动事件，上下键切换轨道，加减键缩放，End 键跟随训练。</translation>
    </message>
</context>
<context>
    <name>spotter::TranscriptDelegate</name>
    <message>
        <source>%1  note</source>
        <translation>%1  备注</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>尚未写内容</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What should have been said</source>
        <translation>本应说的话</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>你看到了什么？</translation>
    </message>
    <message>
        <source>Enter keeps, Escape leaves</source>
        <translation>Enter 保留，Escape 放弃</translation>
    </message>
</context>
<context>
    <name>spotter::TranscriptEdits</name>
    <message>
        <source>Clear the verdict on “%1”</source>
        <translation>清除对“%1”的评判</translation>
    </message>
    <message numerus="yes">
        <source>Clear the verdict on %n lines</source>
        <translation>
            <numerusform>清除对 %n 行的评判</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept “%1”</source>
        <translation>接受“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n lines</source>
        <translation>
            <numerusform>接受 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject “%1”</source>
        <translation>拒绝“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n lines</source>
        <translation>
            <numerusform>拒绝 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Rewrite “%1”</source>
        <translation>改写“%1”</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>标记 %1</translation>
    </message>
    <message>
        <source>Write the note at %1</source>
        <translation>在 %1 写备注</translation>
    </message>
    <message>
        <source>Remove the note at %1</source>
        <translation>删除 %1 处的备注</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n note(s)</source>
        <translation>
            <numerusform>删除 %n 条备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” by “%2” in %n line(s)</source>
        <translation>
            <numerusform>在 %n 行中将“%1”替换为“%2”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::TranscriptModel</name>
    <message>
        <source>%1  %2 (%3): %4</source>
        <translation>%1  %2（%3）：%4</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>About %1 to %2. Said by: %3</source>
        <translation>关于 %1 至 %2。说话者：%3</translation>
    </message>
    <message>
        <source>%1  mark</source>
        <translation>%1  标记</translation>
    </message>
    <message>
        <source>%1  note: %2</source>
        <translation>%1  备注：%2</translation>
    </message>
</context>
<context>
    <name>spotter::TranscriptPanel</name>
    <message>
        <source>Transcript</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>查找（Ctrl+F）</translation>
    </message>
    <message>
        <source>Choose which lines are shown</source>
        <translation>选择显示哪些行</translation>
    </message>
    <message>
        <source>Copy the transcript</source>
        <translation>复制记录</translation>
    </message>
    <message>
        <source>Marked %1</source>
        <translation>已标记 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>spotter::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Newest line</source>
        <translation>最新一行</translation>
    </message>
    <message>
        <source>Follow the newest line</source>
        <translation>跟随最新一行</translation>
    </message>
    <message>
        <source>What the coach says is written down here. M marks a moment for a note of yours.</source>
        <translation>教练说的话会写在这里。按 M 标记此刻，写下你的备注。</translation>
    </message>
</context>
<context>
    <name>spotter::TransportBar</name>
    <message>
        <source>Session time</source>
        <translation>训练时间</translation>
    </message>
</context>
<context>
    <name>spotter::VideoView</name>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message numerus="yes">
        <source>Begins in %n seconds</source>
        <translation>
            <numerusform>%n 秒后开始</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is switched off in the settings (demo.display_video).</source>
        <translation>画面已在设置中关闭（demo.display_video）。</translation>
    </message>
</context>
<context>
    <name>spotter::VocabularyModel</name>
    <message>
        <source>lasts</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>瞬间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>The letter or digit that marks it</source>
        <translation>用于标记它的字母或数字</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>It begins with the first press of its key, and ends with the second</source>
        <translation>第一次按其按键时开始，第二次按时结束</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>An event needs a name.</source>
        <translation>事件需要名称。</translation>
    </message>
    <message>
        <source>There is a “%1” already.</source>
        <translation>已有“%1”。</translation>
    </message>
    <message>
        <source>A key is one letter or digit.</source>
        <translation>按键须是一个字母或数字。</translation>
    </message>
    <message>
        <source>The key %1 marks another event already.</source>
        <translation>按键 %1 已用于标记另一个事件。</translation>
    </message>
    <message>
        <source>The key %1 does something else already: %2.</source>
        <translation>按键 %1 已有其他用途：%2。</translation>
    </message>
</context>
<context>
    <name>spotter::WeekPlot</name>
    <message>
        <source>%1: nothing to show</source>
        <translation>%1：没有可显示的内容</translation>
    </message>
    <message>
        <source>%1: last week %2, mean %3</source>
        <translation>%1：最近一周 %2，平均 %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Week from %1: %2</source>
        <translation>%1 起的一周：%2</translation>
    </message>
</context>
<context>
    <name>spotter::WeekPlots</name>
    <message>
        <source>Week by week</source>
        <translation>逐周</translation>
    </message>
</context>
<context>
    <name>spotter::WelcomePage</name>
    <message>
        <source>Welcome to Spotter</source>
        <translation>欢迎使用 Spotter</translation>
    </message>
    <message>
        <source>Spotter watches you exercise, counts repetitions, and says what to change and what is good. Everything happens on this computer: no picture leaves it. Choose what it shall watch.</source>
        <translation>Spotter 看你锻炼，计数，并说出该改什么、哪里做得好。一切都在本机上进行：画面不会离开本机。请选择它要看的来源。</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>选择来源</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>未找到摄像头</translation>
    </message>
    <message>
        <source>A video file may also be dropped here. The sample session shows what Spotter does.</source>
        <translation>也可将视频文件拖放到这里。示例训练展示 Spotter 的功能。</translation>
    </message>
</context>
</TS>
