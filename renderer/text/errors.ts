import type { Texts } from './text.ts'

/**
 * What happened, to what, and the next step, for each code of the contract. `detail` names the thing or the
 * place; `given` is 'no' where it is ''.
 */
export const errorTexts = {
  'error.internal': {
    en: 'Something went wrong in the program. Your text is stored. Try again; if it comes back, restart Duizhao.',
    'zh-Hans': '程序内部出错。文字已经保存。请再试一次；如果仍然出错，请重新启动对照。',
    'zh-Hant': '程式內部發生錯誤。文字已經儲存。請再試一次；若仍出錯，請重新啟動對照。',
  },
  'error.refused': {
    en: 'The program did not take this value{given, select, yes { ({detail})} other {}}; nothing was changed. Correct it and try again.',
    'zh-Hans': '程序没有接受这个值{given, select, yes {（{detail}）} other {}}，没有任何改动。请修改后再试。',
    'zh-Hant': '程式沒有接受這個值{given, select, yes {（{detail}）} other {}}，沒有任何變動。請修改後再試。',
  },
  'error.cancelled': {
    en: 'It was cancelled; nothing was changed.',
    'zh-Hans': '已取消，没有任何改动。',
    'zh-Hant': '已取消，沒有任何變動。',
  },
  'error.not-yours': {
    en: 'This comment is another person’s; nothing was changed. Answer it instead.',
    'zh-Hans': '这条批注是别人写的，没有任何改动。可以回复它。',
    'zh-Hant': '這則註解是別人寫的，沒有任何變動。可以回覆它。',
  },
  'error.no-library': {
    en: 'No library is open. Open one and try again.',
    'zh-Hans': '没有打开的资料库。请先打开一个，再试一次。',
    'zh-Hant': '沒有開啟的資料庫。請先開啟一個，再試一次。',
  },
  'error.not-a-library': {
    en: '{given, select, yes {“{detail}”} other {This folder}} is not a library. Choose a folder whose name ends in .duizhao.',
    'zh-Hans':
      '{given, select, yes {“{detail}”} other {这个文件夹}}不是资料库。请选择名称以 .duizhao 结尾的文件夹。',
    'zh-Hant':
      '{given, select, yes {「{detail}」} other {這個資料夾}}不是資料庫。請選擇名稱以 .duizhao 結尾的資料夾。',
  },
  'error.too-new': {
    en: '{given, select, yes {“{detail}”} other {This library}} was made by a newer Duizhao and was not opened. Update Duizhao, then open it.',
    'zh-Hans':
      '{given, select, yes {“{detail}”} other {这个资料库}}由更新版本的对照创建，未打开。请更新对照后再打开。',
    'zh-Hant':
      '{given, select, yes {「{detail}」} other {這個資料庫}}由較新版本的對照建立，未開啟。請更新對照後再開啟。',
  },
  'error.in-use': {
    en: '{given, select, yes {“{detail}”} other {This library}} is open in another Duizhao. Close it there, then open it here.',
    'zh-Hans':
      '{given, select, yes {“{detail}”} other {这个资料库}}已在另一个对照中打开。请先在那边关闭，再到这里打开。',
    'zh-Hant':
      '{given, select, yes {「{detail}」} other {這個資料庫}}已在另一個對照中開啟。請先在那邊關閉，再到這裡開啟。',
  },
  'error.damaged': {
    en: '{given, select, yes {“{detail}”} other {It}} is damaged and was not opened; nothing was changed. Take another copy, for a library one from its backups folder.',
    'zh-Hans':
      '{given, select, yes {“{detail}”} other {内容}}已损坏，未打开，也没有任何改动。请换一份副本；资料库可用其 backups 文件夹中的备份。',
    'zh-Hant':
      '{given, select, yes {「{detail}」} other {內容}}已損壞，未開啟，也沒有任何變動。請換一份副本；資料庫可用其 backups 資料夾中的備份。',
  },
  'error.missing': {
    en: '{given, select, yes {“{detail}”} other {The library}} is not there now. Connect the disk that it is on, or choose where it was moved to.',
    'zh-Hans':
      '{given, select, yes {“{detail}”} other {资料库}}目前不在原处。请连接它所在的磁盘，或选择它的新位置。',
    'zh-Hant':
      '{given, select, yes {「{detail}」} other {資料庫}}目前不在原處。請連接它所在的磁碟，或選擇它的新位置。',
  },
  'error.not-writable': {
    en: 'Nothing can be written{given, select, yes { to “{detail}”} other { there}}. Choose another folder, or free space and allow writing.',
    'zh-Hans':
      '无法写入{given, select, yes {“{detail}”} other {该位置}}。请选择其他文件夹，或腾出空间并允许写入。',
    'zh-Hant':
      '無法寫入{given, select, yes {「{detail}」} other {該位置}}。請選擇其他資料夾，或騰出空間並允許寫入。',
  },
  'error.exists': {
    en: '{given, select, yes {“{detail}”} other {It}} is there already and was left as it is. Choose another name.',
    'zh-Hans': '{given, select, yes {“{detail}”} other {同名项目}}已经存在，没有改动。请换一个名称。',
    'zh-Hant': '{given, select, yes {「{detail}」} other {同名項目}}已經存在，沒有變動。請換一個名稱。',
  },
  'error.empty': {
    en: '{given, select, yes {“{detail}”} other {This}} is empty. Choose a file with text in it.',
    'zh-Hans': '{given, select, yes {“{detail}”} other {内容}}是空的。请选择有文字的文件。',
    'zh-Hant': '{given, select, yes {「{detail}」} other {內容}}是空的。請選擇有文字的檔案。',
  },
  'error.binary': {
    en: '{given, select, yes {“{detail}”} other {This file}} is not text. Choose plain text, HTML, Markdown or DOCX.',
    'zh-Hans':
      '{given, select, yes {“{detail}”} other {这个文件}}不是文本。请选择纯文本、HTML、Markdown 或 DOCX。',
    'zh-Hant':
      '{given, select, yes {「{detail}」} other {這個檔案}}不是文字檔。請選擇純文字、HTML、Markdown 或 DOCX。',
  },
  'error.too-large': {
    en: '{given, select, yes {“{detail}”} other {This file}} is larger than an article can be. Take the article out of it and bring that in.',
    'zh-Hans':
      '{given, select, yes {“{detail}”} other {这个文件}}过大，不像一篇文章。请把文章单独存成文件再导入。',
    'zh-Hant':
      '{given, select, yes {「{detail}」} other {這個檔案}}過大，不像一篇文章。請將文章單獨存成檔案再匯入。',
  },
  'error.exhausting': {
    en: '{given, select, yes {“{detail}”} other {This file}} took more time or memory than any article does and was given up; nothing was changed. Save it anew from the program that made it, or copy its text and paste that.',
    'zh-Hans':
      '读取{given, select, yes {“{detail}”} other {这个文件}}所需的时间或内存远超一般文章，已放弃，没有任何改动。请在原来的程序中另存一份，或复制其中的文字后粘贴。',
    'zh-Hant':
      '讀取{given, select, yes {「{detail}」} other {這個檔案}}所需的時間或記憶體遠超一般文章，已放棄，沒有任何變動。請在原來的程式中另存一份，或複製其中的文字後貼上。',
  },
  'error.opendocument': {
    en: '{given, select, yes {“{detail}”} other {This}} is an OpenDocument file, which is not read. Open it in the program that made it, save it as DOCX, and import that.',
    'zh-Hans':
      '{given, select, yes {“{detail}”} other {这个文件}}是 OpenDocument 格式，无法导入。请在原来的程序中另存为 DOCX，再导入那个文件。',
    'zh-Hant':
      '{given, select, yes {「{detail}」} other {這個檔案}}是 OpenDocument 格式，無法匯入。請在原來的程式中另存為 DOCX，再匯入那個檔案。',
  },
  'error.several-articles': {
    en: '{given, select, yes {“{detail}”} other {This bundle}} holds several articles. Bring them in by their own bundles, one at a time, or all at once with the command line.',
    'zh-Hans':
      '{given, select, yes {“{detail}”} other {这个发布包}}含有多篇文章。请逐篇导入各自的发布包，或用命令行一次导入。',
    'zh-Hant':
      '{given, select, yes {「{detail}」} other {這個發布包}}含有多篇文章。請逐篇匯入各自的發布包，或用命令列一次匯入。',
  },
  'error.not-source': {
    en: 'None of the files is in the language that this article was written in. Choose one in that language.',
    'zh-Hans': '这些文件都不是这篇文章的原文语言。请选择原文语言的文件。',
    'zh-Hant': '這些檔案都不是這篇文章的原文語言。請選擇原文語言的檔案。',
  },
  'error.unreadable': {
    en: '{given, select, yes {“{detail}”} other {This file}} cannot be read. See whether it opens elsewhere and whether you may read it, then try again.',
    'zh-Hans':
      '无法读取{given, select, yes {“{detail}”} other {这个文件}}。请确认它能用其他程序打开、你有读取权限，再试一次。',
    'zh-Hant':
      '無法讀取{given, select, yes {「{detail}」} other {這個檔案}}。請確認它能用其他程式開啟、你有讀取權限，再試一次。',
  },
  'error.unknown-format': {
    en: '{given, select, yes {“{detail}”} other {This file}} is of a kind that cannot be brought in. Save it as plain text, HTML, Markdown or DOCX.',
    'zh-Hans':
      '{given, select, yes {“{detail}”} other {这个文件}}的格式无法导入。请另存为纯文本、HTML、Markdown 或 DOCX。',
    'zh-Hant':
      '{given, select, yes {「{detail}」} other {這個檔案}}的格式無法匯入。請另存為純文字、HTML、Markdown 或 DOCX。',
  },
  'error.encoding': {
    en: 'The encoding of the text cannot be read{given, select, yes { ({detail})} other {}}. Save the file as UTF-8 and bring it in again.',
    'zh-Hans':
      '无法识别文字的编码{given, select, yes {（{detail}）} other {}}。请把文件另存为 UTF-8 后重新导入。',
    'zh-Hant':
      '無法辨識文字的編碼{given, select, yes {（{detail}）} other {}}。請將檔案另存為 UTF-8 後重新匯入。',
  },
  'error.no-text': {
    en: 'No article was found in {given, select, yes {“{detail}”} other {it}}. Choose the file that holds the article’s text.',
    'zh-Hans': '{given, select, yes {“{detail}”} other {文件}}中没有找到文章正文。请选择含有正文的文件。',
    'zh-Hant': '{given, select, yes {「{detail}」} other {檔案}}中沒有找到文章正文。請選擇含有正文的檔案。',
  },
  'error.same-language': {
    en: 'Two of the files are in the same language{given, select, yes { ({detail})} other {}}. Choose one file for each language.',
    'zh-Hans': '有两个文件的语言相同{given, select, yes {（{detail}）} other {}}。请为每种语言选择一个文件。',
    'zh-Hant': '有兩個檔案的語言相同{given, select, yes {（{detail}）} other {}}。請為每種語言選擇一個檔案。',
  },
  'error.vanished': {
    en: '{given, select, yes {“{detail}”} other {The file}} is no longer where it was. Choose it again.',
    'zh-Hans': '{given, select, yes {“{detail}”} other {文件}}已不在原处。请重新选择。',
    'zh-Hant': '{given, select, yes {「{detail}」} other {檔案}}已不在原處。請重新選擇。',
  },
  'error.slug-taken': {
    en: 'Another article has the slug{given, select, yes { “{detail}”} other {}}. Choose a different one.',
    'zh-Hans': '另一篇文章已使用网址别名{given, select, yes {“{detail}”} other {}}。请换一个。',
    'zh-Hant': '另一篇文章已使用網址代稱{given, select, yes {「{detail}」} other {}}。請換一個。',
  },
  'error.expired': {
    en: 'This was too long ago and is no longer known. Begin again.',
    'zh-Hans': '间隔过久，已经失效。请重新开始。',
    'zh-Hant': '間隔過久，已經失效。請重新開始。',
  },
  'error.not-approved': {
    en: 'The source edition is not approved{given, select, yes { ({detail})} other {}}, so nothing was exported. Approve it in review.',
    'zh-Hans': '原文版本尚未批准{given, select, yes {（{detail}）} other {}}，没有导出。请先在审阅中批准。',
    'zh-Hant': '原文版本尚未核准{given, select, yes {（{detail}）} other {}}，沒有匯出。請先在審閱中核准。',
  },
  'error.bad-slug': {
    en: 'No web address can be made of the slug{given, select, yes { “{detail}”} other {}}, or two articles share it. Correct it in the library’s details.',
    'zh-Hans':
      '网址别名{given, select, yes {“{detail}”} other {}}无法用作网址，或与另一篇文章重复。请在资料库的“资料”中修改。',
    'zh-Hant':
      '網址代稱{given, select, yes {「{detail}」} other {}}無法用作網址，或與另一篇文章重複。請在資料庫的「資料」中修改。',
  },
  'error.bad-site': {
    en: '{given, select, yes {No web address can be made from the site “{detail}”} other {The journal’s site address is not set yet}}, so nothing was exported. Set it on the publish screen or in the settings.',
    'zh-Hans':
      '{given, select, yes {无法由网站“{detail}”得出网址} other {尚未设置期刊的网站地址}}，没有导出。请在发布页面或设置中填写。',
    'zh-Hant':
      '{given, select, yes {無法由網站「{detail}」得出網址} other {尚未設定期刊的網站位址}}，沒有匯出。請在發布頁面或設定中填寫。',
  },
  'error.missing-asset': {
    en: 'An image of the article{given, select, yes { ({detail})} other {}} is missing or is of a kind that no page shows. Take its figure out, or put the image in again.',
    'zh-Hans':
      '文章的一张图片{given, select, yes {（{detail}）} other {}}缺失，或其格式网页无法显示。请删去这张图，或重新放入。',
    'zh-Hant':
      '文章的一張圖片{given, select, yes {（{detail}）} other {}}遺失，或其格式網頁無法顯示。請刪去這張圖，或重新放入。',
  },
  'error.not-found': {
    en: 'It is no longer in the library. Go back to the list and choose again.',
    'zh-Hans': '资料库中已没有这一项。请回到列表重新选择。',
    'zh-Hant': '資料庫中已沒有這一項。請回到清單重新選擇。',
  },
  'error.conflict': {
    en: 'The text was changed elsewhere meanwhile{given, select, yes { ({detail})} other {}}, so the last change was not stored. Open the article again and repeat it.',
    'zh-Hans':
      '文字在别处有了改动{given, select, yes {（{detail}）} other {}}，最后一次修改未能保存。请重新打开文章再做一次。',
    'zh-Hant':
      '文字在別處有了變動{given, select, yes {（{detail}）} other {}}，最後一次修改未能儲存。請重新開啟文章再做一次。',
  },
  'error.invalid': {
    en: 'The change does not fit the article{given, select, yes { ({detail})} other {}} and was not stored. Open the article again and repeat it.',
    'zh-Hans':
      '这项改动与文章不符{given, select, yes {（{detail}）} other {}}，未保存。请重新打开文章再做一次。',
    'zh-Hant':
      '這項變動與文章不符{given, select, yes {（{detail}）} other {}}，未儲存。請重新開啟文章再做一次。',
  },
  'error.gate': {
    en: 'Not approved: something stands open in this edition. Work off the list in review, then approve it.',
    'zh-Hans': '未批准：此版本还有待处理事项。请在审阅中逐条处理后再批准。',
    'zh-Hant': '未核准：此版本還有待處理事項。請在審閱中逐條處理後再核准。',
  },
  'error.faults': {
    en: 'Something is wrong in the file, so nothing of it was taken over. Put it right and choose it again.',
    'zh-Hans': '文件有误，一条也没有导入。请改正后重新选择。',
    'zh-Hant': '檔案有誤，一條也沒有匯入。請修正後重新選擇。',
  },
  'error.unusable': {
    en: '“{detail}” cannot be held to: fill in both forms, on one line and not too long; a variant has as many characters on both sides.',
    'zh-Hans': '“{detail}”无法采用：两种写法都要填写，不换行，不过长；异体字对照的两边字数须相同。',
    'zh-Hant': '「{detail}」無法採用：兩種寫法都要填寫，不換行，不過長；異體字對照的兩邊字數須相同。',
  },
  'error.repeated': {
    en: 'There is another exception for “{detail}” at this level already. Change that one instead.',
    'zh-Hans': '“{detail}”在同一范围内已有另一条例外。请直接修改那一条。',
    'zh-Hant': '「{detail}」在同一範圍內已有另一條例外。請直接修改那一條。',
  },
  'error.touched': {
    en: 'It was changed again since, so it stays as it is now.',
    'zh-Hans': '此后又有改动，因此保留现状。',
    'zh-Hant': '此後又有變動，因此保留現狀。',
  },
  'error.outdated': {
    en: 'The exceptions were changed meanwhile, and nothing was taken over. Choose the file again to see what it would change now.',
    'zh-Hans': '转换例外在此期间有改动，尚未导入任何内容。请重新选择文件，查看现在会改动什么。',
    'zh-Hant': '轉換例外在此期間有變動，尚未匯入任何內容。請重新選擇檔案，查看現在會變動什麼。',
  },
  'error.changed': {
    en: 'The termbase was changed meanwhile, and nothing was taken over. Choose the file again to see what it would change now.',
    'zh-Hans': '术语库在此期间有改动，尚未导入任何内容。请重新选择文件，查看现在会改动什么。',
    'zh-Hant': '術語庫在此期間有變動，尚未匯入任何內容。請重新選擇檔案，查看現在會變動什麼。',
  },
  'error.not-published': {
    en: 'Readers have no edition of this article yet; there is nothing to correct.',
    'zh-Hans': '此文尚未发布，无须更正。',
    'zh-Hant': '此文尚未發布，無須更正。',
  },
  'error.no-note': {
    en: 'The text differs from what readers have in {given, select, yes {{detail}} other {an edition}}. Say in a sentence what changed there.',
    'zh-Hans': '{given, select, yes {{detail}} other {有的}}版本的文稿与读者所见不同。请写一句话说明改动。',
    'zh-Hant': '{given, select, yes {{detail}} other {有的}}版本的文稿與讀者所見不同。請寫一句話說明改動。',
  },
} satisfies Texts
