import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);

// scripts/facts/find/unit-table.ts
var classifiers = "\u4E2A\u767E\u5206\u70B9 \u767E\u5206\u70B9 \u4E2A\u5DE5\u4F5C\u65E5 \u4E2A\u6708 \u4E2A \u4EBA\u6B21 \u4EBA \u540D \u4F4D \u6240 \u5BB6 \u9879 \u6761 \u4EFD \u4EF6 \u53F0\u5957 \u53F0 \u5957 \u8F86 \u8258 \u67B6 \u5EA7 \u680B \u5E62 \u95F4 \u573A\u6B21 \u573A \u6B21 \u95E8\u6B21 \u95E8 \u8282\u6B21 \u8282 \u5802 \u671F \u6279\u6B21 \u6279 \u8F6E \u5C4A \u7C7B \u79CD \u652F \u5934 \u5339 \u7FBD \u682A \u68F5 \u518C \u672C \u90E8 \u7BC7 \u5E45 \u5F20 \u5757 \u7247 \u5904 \u6237 \u7EC4 \u5BF9 \u5C01 \u8D77 \u5B97 \u4F8B \u5242\u6B21 \u5242 \u679A \u6B3E \u73ED\u6B21 \u8F66\u6B21 \u6807\u7BB1 \u5B66\u65F6 \u8BFE\u65F6 \u5B66\u5206 \u5B66\u671F \u6761\u6B21 \u4EF6\u6B21 \u6237\u6B21 \u53F0\u6B21 \u67B6\u6B21 \u5F20\u6B21 \u679D \u773C \u53E3 \u5C3E \u76CF \u6839 \u5C42 \u5B57 \u9875 \u96C6 \u9996 \u4E07\u4EBA\u6B21 \u4EBA\u5929";
var measures = "\u5E73\u65B9\u516C\u91CC \u5E73\u65B9\u5343\u7C73 \u5E73\u65B9\u7C73 \u7ACB\u65B9\u7C73 \u516C\u91CC \u5343\u7C73 \u5398\u7C73 \u6BEB\u7C73 \u5FAE\u7C73 \u7C73 \u516C\u9877 \u4EA9 \u5428\u6807\u51C6\u7164 \u5428 \u516C\u65A4 \u5343\u514B \u6BEB\u514B \u5FAE\u514B \u514B \u65A4 \u6BEB\u5347 \u5347 \u5343\u74E6\u65F6 \u5343\u74E6 \u5146\u74E6 \u6444\u6C0F\u5EA6 \u2103 \u5EA6 \u7F8E\u5143 \u6B27\u5143 \u6E2F\u5143 \u65E5\u5143 \u82F1\u9551 \u5143 \u5C0F\u65F6 \u5206\u949F \u79D2 \u5468\u5C81 \u5C81 \u5E74 \u5468 \u5929 \u500D \u6210 \u5206 % \u2030 TB GB MB PB KB Mbps Gbps km\xB2 km kg m\xB2 \u33A1 m\xB3 kWh kW MW mg/L \u03BCg/m\xB3 \u03BCg mg";
var places = "\u5730\u5E02 \u7701\u4EFD \u7701 \u5E02 \u53BF \u533A \u4E61\u9547 \u6751";
var list = (words) => words.split(" ").filter((word) => word !== "");
var per = "\u4EBA|\u751F|\u6708|\u5E74|\u5929|\u65E5|\u5468|\u6B21|\u65A4|\u5343\u514B|\u4EF6|\u4EFD|\u53F0|\u5957|\u8F86|\u4E2A|\u5C0F\u65F6|\u5B66\u5E74|\u5B66\u671F|\u5E73\u65B9\u7C73|\u7ACB\u65B9\u7C73|\u4EA9|\u516C\u9877|\u5428|\u516C\u65A4|\u6237|\u73ED|\u8BFE\u65F6|\u5B66\u65F6|\u8282|\u5343\u74E6\u65F6|\u4EBA\u6B21|\u5E8A\u65E5|L|kg";
var longestFirst = (words) => [...words].sort((a, b) => b.length - a.length).join("|");
var unitAt = new RegExp(
  `(?<unit>${longestFirst([...list(classifiers), ...list(measures), ...list(places)])})(?<per>(?:[/\xB7\uFF0F](?:${per}))*)`,
  "uy"
);
var counting = new Set(list(classifiers));
var placing = new Set(list(places));
var takesNoun = (unit) => counting.has(unit) && !/人次|百分点|个月|工作日|课时|学时|学分|学期|人天/u.test(unit);
var arabicOnly = /* @__PURE__ */ new Set([...placing, ...list("\u5206 \u5EA6 \u65A4 \u5934 \u5B57 \u9875 \u53E3 \u5C42 \u5BF9 \u672C m\xB2 \u6839 \u7247 \u5347 \u514B")]);
var takesChinese = (unit) => !arabicOnly.has(unit);
var ones = new Set(list("\u500D \u6210 \u5C0F\u65F6 \u516C\u91CC \u4E2A\u767E\u5206\u70B9"));
var takesOne = (unit) => ones.has(unit);
var otherWords = {
  \u4E2A: "\u522B|\u6027|\u4F53",
  \u4EBA: "\u6C11|\u624D|\u7C7B|\u5927|\u5747|\u683C|\u4E8B|\u4F53|\u7269|\u5DE5|\u5458|\u529B|\u6587|\u8EAB|\u9645|\u6570",
  \u540D: "\u5355|\u5F55|\u79F0|\u8BCD|\u724C|\u8A89|\u989D|\u8457",
  \u4F4D: "\u4E00\u4F53|\u4E8E|\u6570|\u6B21",
  \u6240: "\u793A|\u5217|\u8FF0|\u8C13|\u6D89|\u5C5E|\u5F97\u7A0E",
  \u5BB6: "\u6E20|\u5EAD|\u957F\u4F1A|\u8BBF|\u4E61",
  \u9879: "\u76EE|\u89C4\u5B9A",
  \u6761: "\u4F8B|\u7EA6|\u6B3E|\u76EE|\u7EBF|\u4E3B\u7EBF",
  \u4EF6: "\u5957",
  \u53F0: "\u5C71|\u53BF|\u6E7E|\u6CB3|\u533A|\u5DDE|\u8D26|\u9636",
  \u5957: "\u73ED\u5B50",
  \u5EA7: "\u8C08|\u4F4D",
  \u95F4: "\u63A5|\u9694",
  \u573A: "\u5730|\u6240|\u9986|\u666F|\u9762|\u57DF",
  \u6B21: "\u4EA7\u4E1A|\u5143|\u751F|\u8981|\u65E5|\u5E74|\u5E8F|\u7EA7|\u5206\u914D|\u521B\u4E1A",
  \u95E8: "\u5CE1|\u53BF|\u53E3|\u5E02|\u7C7B|\u6237",
  \u8282: "\u6C14|\u7EA6|\u65E5|\u80FD|\u70B9|\u594F|\u76EE|\u6C34|\u7701",
  \u5428: "\u7EA7|\u4F4D",
  \u671F: "\u5DE5\u7A0B|\u53E0\u52A0|\u9879\u76EE|\u95F4|\u9650|\u672B|\u4E2D|\u671B",
  \u6279: "\u51C6|\u793A|\u8BC4|\u590D|\u53D1",
  \u8F6E: "\u8BAD|\u6362|\u6D41|\u5C97|\u5019",
  \u5C4A: "\u65F6|\u6EE1|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03]\u4E2D\u5168\u4F1A|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]+\u6B21|\u4EBA\u5927|\u653F\u534F|\u4E2D\u592E|\u5168\u56FD\u4EBA\u5927|\u5168\u56FD\u653F\u534F|\u5E38\u59D4",
  \u7C7B: "\u4F3C|\u578B|\u522B",
  \u652F: "\u90E8|\u6301|\u6491|\u51FA|\u4ED8|\u6559|\u67F1|\u961F(?!\u4F0D)",
  \u5934: "\u90E8|\u6761",
  \u518C: "\u5B50",
  \u672C: "\u79D1|\u571F|\u7EA7|\u5C4A|\u6821|\u7701|\u5E02|\u6B21|\u4EBA|\u7740|\u5730",
  \u90E8: "\u66F2|\u843D|\u65CF|\u4EF6|\u4F4D|\u4E0B|\u95E8|\u59D4|\u7F72|\u957F|\u7EA7|\u961F|\u7701|\u5206",
  \u5757: "\u72B6",
  \u5F20: "\u76AE|\u5634|\u8138",
  \u7247: "\u533A|\u9762",
  \u5904: "\u7406|\u5206|\u7F5A|\u7EA7|\u957F|\u7F6E|\u4E8E",
  \u6237: "\u7C4D|\u5916|\u53E3",
  \u7EC4: "\u7EC7|\u6210|\u5EFA|\u5408|\u957F|\u56E2",
  \u5BF9: "\u53E3|\u63A5|\u5E94|\u8C61|\u6807|\u6BD4|\u5916|\u4E8E|\u4E00",
  \u8D77: "\u6765|\u6B65|\u5230|\u8349|\u70B9|\u5BB6|\u4F0F|\u822A",
  \u4F8B: "\u5982|\u5916|\u884C|\u4F1A",
  \u679A: "\u4E3E",
  \u6B3E: "\u9879|\u7269",
  \u6839: "\u636E|\u672C|\u6E90|\u690D|\u6CBB",
  \u5C42: "\u9762|\u7EA7|\u6B21",
  \u53E3: "\u53F7|\u5F84|\u5CB8|\u7891|\u8BED|\u8154|\u7F69|\u670D",
  \u9996: "\u6B21|\u6279|\u4E2A|\u521B|\u4F4D|\u5148",
  \u96C6: "\u4E2D|\u56E2|\u4F53|\u6210|\u805A|\u5408|\u7EA6|\u7FA4",
  \u5EA6: "\u8FC7|\u5047|\u590F|\u91CF|\u6570",
  \u5206: "\u949F|\u522B|\u4E4B|\u7C7B|\u7EA7|\u6790|\u516C\u53F8|\u6821|\u8BBE|\u5E03|\u6B65|\u6279|\u4E3A",
  \u6210: "\u4E0D\u53D8|\u4E3A|\u7ACB|\u679C|\u6548|\u5458|\u957F|\u7EE9|\u90FD|\u529F|\u5C31|\u672C|\u4EBA|\u719F|\u5206|\u5E74|\u54C1|\u5957|\u578B",
  \u5468: "\u5E74|\u8FB9|\u56F4|\u671F|\u5BC6|\u5230|\u672B",
  \u5929: "\u6D25|\u7136|\u6587|\u7A7A|\u5730|\u4E0B|\u5E9C|\u624D",
  \u5E74: "\u7EA7|\u5236|\u4E00\u8D2F|\u4E49\u52A1|\u89C4\u5212|\u8BA1\u5212|\u884C\u52A8|\u653B\u575A|\u9F84|\u8F7B|\u5EA6|\u9650|\u4EE3|\u7EC8|\u534E|\u7248|\u751F|\u524D|\u540E|\u4E00\u5EA6|\u53D1\u5C55\u89C4\u5212|\u63D0\u5347",
  \u5143: "\u65E6|\u7D20|\u6708|\u9996|\u4EF6|\u5B87\u5B99|\u8001|\u6C14",
  \u7C73: "\u9762|\u7CAE|\u5170",
  \u5347: "\u7EA7|\u5B66|\u81F3|\u5230|\u4E3A|\u683C|\u672C",
  \u514B: "\u670D|\u96BE|\u9686",
  \u79D2: "\u6740",
  \u7701: "\u7EA7|\u4EFD\u5236|\u76F4|\u5916|\u5185|\u4F1A",
  \u5E02: "\u573A|\u7EA7|\u6C11|\u76F4|\u533A|\u653F|\u53BF",
  \u53BF: "\u7EA7|\u57DF|\u57CE|\u533A|\u5E02",
  \u533A: "\u57DF|\u522B|\u7EA7|\u5206|\u5757|\u95F4",
  \u6751: "\u7EA7|\u6C11|\u5E84|\u59D4"
};
var others = new Map(
  Object.entries(otherWords).map(([unit, words]) => [unit, new RegExp(words, "uy")])
);
function goesOn(unit, text, at) {
  const words = others.get(unit);
  if (words === void 0) return false;
  words.lastIndex = at;
  return words.test(text);
}

// scripts/facts/find/noun-phrase.ts
var opening = new RegExp(
  "^(?:[ \xB7\u2022\u3001\u548C\u4E0E\u53CA\uFF0C\uFF08(\uFF1A]|\u5176\u4E2D|\u5168\u7701|\u5168\u5E02|\u5168\u53BF|\u5168\u533A|\u5168\u56FD|\u6211\u7701|\u6211\u5E02|\u6211\u53BF|\u6211\u533A|\u5168\u5E74|\u76EE\u524D|\u73B0\u5728|\u73B0(?![\u4EE3\u573A\u91D1\u5F79\u8C61])|\u5DF2\u7ECF|\u5DF2|\u5171\u8BA1|\u5171\u6709|\u5171(?![\u540C\u4EAB\u9752\u4EA7])|\u7D2F\u8BA1|\u603B\u8BA1|\u5408\u8BA1|\u5148\u540E|\u6BCF[\u5E74\u6708\u5468\u5929\u65E5\u6821]|\u540C\u65F6|\u6B64\u5916|\u53E6\u6709|\u53E6|\u8FD8|\u5404\u5730|\u5404\u6821|\u9884\u8BA1|\u5C06|\u8981(?!\u6C42)|\u529B\u4E89|\u786E\u4FDD|\u4E89\u53D6|\u8BA1\u5212(?!\u751F\u80B2)|\u62DF|\u4F7F(?!\u7528)|\u8BA9|\u628A|\u5728(?![\u6821\u56ED\u7EBF\u7F16\u804C\u5C97\u8BFB\u5EFA\u518C\u7C4D\u7814])|\u4EE5|\u6309|\u4ECE|\u7531|\u7EA6(?![\u8C08\u5B9A\u675F])|\u4EC5|\u62E5\u6709|\u6709(?![\u6548\u5173\u673A\u9650\u8272\u7EBF\u507F])|\u542B|\u5305\u62EC|\u8BBE\u6709|\u8BBE\u7ACB|\u5EFA\u6210(?!\u533A)|\u5EFA\u6709|\u5EFA\u8BBE(?!\u7528\u5730)|\u5EFA\u7ACB|\u6210\u7ACB|\u7EC4\u5EFA|\u7EC4\u7EC7|\u4E3E\u529E|\u53EC\u5F00|\u5F00\u5C55|\u5B9E\u65BD|\u5B9E\u73B0|\u5B8C\u6210|\u6253\u9020|\u5236\u4F5C|\u5F55\u5236|\u5F62\u6210|\u51FA\u53F0|\u5370\u53D1|\u5236\u5B9A|\u4FEE\u8BA2|\u8BA4\u5B9A|\u9074\u9009|\u9009\u6811|\u8BC4\u9009|\u9009\u53D6|\u5B89\u6392|\u7EDF\u7B79|\u4E25\u5B88|\u5B88\u4F4F|\u575A\u5B88|\u53D1\u884C|\u52DF\u96C6|\u7B79\u96C6|\u4E0B\u62E8|\u843D\u5B9E|\u63A8\u51FA|\u5F00\u8BBE|\u5F00\u901A|\u63A5\u5165|\u63D0\u4F9B|\u8986\u76D6(?!\u7387|\u9762)|\u5E74\u5E95|\u5E74\u672B|\u5E95|\u672B|\u4EE5\u6765|\u671F\u95F4|\u6765(?![\u7696\u8BBF\u81EA])|\u7684|\u65F6(?![\u95F4\u957F\u4EE3]))+",
  "u"
);
var closing = new RegExp(
  "(?:[ \u3001\uFF1A\uFF0C\u201C\uFF08(]|\u5DF2\u7ECF|\u5DF2\u8FBE\u5230|\u5DF2\u8FBE|\u5DF2|\u8FBE\u5230|\u8FBE|\u4E3A|\u5171\u8BA1|\u5171\u6709|\u5171|\u5408\u8BA1|\u7D2F\u8BA1|\u603B\u8BA1|\u6709|\u662F|\u5728|\u7531|\u4ECE|\u7EA6|(?<=..)\u5360|\u4EC5|\u53EA\u6709|(?<!\u5E73)\u5747|\u90FD|\u5206\u522B|\u5404|\u5206\u4E3A|(?<![\u5904\u6210\u90E8\u5B66\u79EF\u5F97])\u5206|(?:\u6709|\u6709\u6C14\u8C61)\u8BB0\u5F55\u4EE5\u6765|\u53EF\u8FBE|\u53EF|\u5B9E\u73B0|\u6DA8[\u81F3\u5230]|(?:\u662F|\u4E3A|\u76F8\u5F53\u4E8E)(?:(?:\u4E0A\u5E74|\u53BB\u5E74|\u524D\u5E74|\u5E38\u5E74|\u5F80\u5E74|\u5386\u5E74)(?:\u540C\u671F)?|\u540C\u671F|[\\d\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]+\u5E74\u524D)\u7684?|\u9996\u6B21|\u518D\u6B21|\u5E38\u5E74|\u4FDD\u6301|\u7387\u5148|\u5386\u53F2\u6027|(?:\u589E\u52A0|\u63D0\u9AD8|\u63D0\u5347|\u589E\u957F|\u4E0A\u5347|\u4E0B\u964D|\u964D\u4F4E|\u51CF\u5C11|\u6269\u5927|\u6269\u5C55|\u6269\u5145|\u538B\u51CF|\u538B\u7F29|\u53D1\u5C55|\u8C03\u6574|\u589E|\u5347|\u964D|\u51CF|\u6269)(?:\u5230|\u81F3|\u4E3A)|\u63A7\u5236\u5728|\u4FDD\u6301\u5728|\u7A33\u5B9A\u5728|\u7EF4\u6301\u5728|\u81F3|\u5230|\u4E86|\u7A33\u5C45|\u8DC3\u5C45|\u4F4D\u5C45|\u9AD8\u5C45|\u5C45|\u4F4D\u5217|\u540D\u5217|\u5217|\u6392\u540D|\u6392\u5728|(?<!\u5B89)\u6392|\u8DC3\u5347\u81F3|\u8DC3\u5347|\u5347\u81F3|(?<![\u9AD8\u4F4E\u5FEB\u6162\u4F18\u591A\u5C11]\u4E8E|\u9AD8\u51FA|\u4F4E\u51FA|\u8D85\u8FC7|\u5360)(?:\u5168\u56FD|\u5168\u7701|\u5168\u5E02|\u4E16\u754C|\u5168\u7403|\u4E2D\u897F\u90E8|\u4E2D\u90E8|\u4E1C\u90E8|\u897F\u90E8|\u957F\u4E09\u89D2)|\u7B2C|\u524D|\u8FDB\u5165|\u8DFB\u8EAB|\u4E0D|\u5C06|\u8981|\u529B\u4E89|\u786E\u4FDD|\u4E89\u53D6|\u8BA1\u5212|\u7684)+$",
  "u"
);
var verbs = new RegExp(
  "\u5171\u540C|\u5E73\u5B89|\u987A\u5229|\u5982\u671F|\u9646\u7EED|\u4E3B\u52A8|\u79EF\u6781|\u81EA\u613F|\u53C2\u52A0|\u53C2\u4E0E|\u83B7\u8BC4|\u83B7\u5F97|\u83B7\u6279|\u83B7|\u8363\u83B7|\u5165\u9009|\u5165\u56F4|\u6B63\u5728|\u8986\u76D6|\u60E0\u53CA|\u906D\u53D7|\u906D|\u5148\u884C|\u8FDB\u5165|\u8DFB\u8EAB|\u89C1\u6548|\u8FBE\u6807|\u63A8\u52A8|\u5E26\u52A8|\u7528\u4E0A|\u8FBE\u5230|\u5B8C\u6210|\u5F00\u5C55|\u5EFA\u8BBE|\u5EFA\u6210|\u5EFA\u7ACB|\u5B9E\u73B0|\u901A\u8FC7|\u7EC4\u6210|\u4F5C\u4E3A|\u88AB|\u5DF2|\u5747|\u5168\u90E8|\u8FDB\u884C|\u63D0\u4F9B|\u53D7\u76CA|\u53D7\u5230|\u7EB3\u5165|\u5217\u5165|\u8054\u5408|\u7814\u7A76\u90E8\u7F72|\u6295\u5165|\u542F\u52A8|\u5F00\u5DE5|\u7AE3\u5DE5|\u6295\u7528|\u5EFA\u8D77|\u5B9E\u65BD|\u63A8\u8FDB|\u627F\u62C5|\u63A5\u53D7|\u4EAB\u53D7|\u5F00\u8BBE|\u914D\u5907|\u7B7E\u8BA2|\u7B7E\u7EA6|\u843D\u6237|\u843D\u5730|\u4E0A\u7EBF|\u8FD0\u884C|\u4E3E\u884C|\u4E3E\u529E|\u53EC\u5F00|\u8D70\u8FDB|\u6DF1\u5165|\u8D74|\u5230|\u4ECE|\u5728(?![\u6821\u56ED\u7EBF\u7F16\u804C\u5C97\u8BFB\u5EFA\u518C\u7C4D\u7814])|\u4E3A|\u662F|\u4E8E|\u5BF9|\u6309|\u5C06|\u4EE5\u4E0A|\u5E76|\u5411|\u7528\u4E8E|\u7528|\u4F9B|\u7531|\u5F97\u5230|\u664B\u7EA7|\u664B\u5347|\u5C31\u4E1A|\u5C31\u8BFB|\u5165\u5B66|\u5165\u5E93|\u4E0A\u5C97|\u8FD4\u5C97|\u8131\u8D2B|\u51CF\u5C11|\u589E\u52A0|\u63D0\u9AD8|\u63D0\u5347|\u589E\u957F|\u4E0B\u964D|\u4E0A\u5347|\u964D[\u81F3\u5230\u4F4E\u4E3A]|\u5347[\u81F3\u5230\u4E3A]|\u6269\u5927|\u538B\u51CF|\u5360|\u6765\u81EA|\u5206\u5E03|\u540C\u65F6",
  "u"
);
var stop = /[，。；：！？、（）()《》\n,;“”"]/u;
var place = /^[县市区村乡镇国省校班户事](?![级业故务项])/u;
var changing = /^(?:减少|增加|提高|提升|增长|下降|上升|降|升|扩大|压减|占|达到|到)/u;
var acting = /^.{2,}(?:收到|受理|提交|报送|征集|发放|查处|解决|办理|选派|招聘|资助|引进|破获|惠及|新建)(?=.{2,}$)/u;
function nounBefore(words) {
  const open = words.lastIndexOf("\uFF08");
  const inner = open >= 0 && !words.includes("\uFF09", open) ? words.slice(open + 1) : words;
  const from = inner.replace(opening, "");
  return from.replace(closing, "").replace(opening, "").replace(acting, "").replace(/^[）)”」]+/u, "");
}
function nounAfter(text, mark, next) {
  if (mark.kind === "rank" || !takesNoun(unitOf(text, mark))) {
    return mark.kind === "label" ? labelled(text, mark, next) : null;
  }
  const words = following(text, mark, next);
  const least = place.test(words) ? 1 : 2;
  if (words.length < least || /^(?:以上|的)/u.test(words)) return null;
  const verb = verbs.exec(words);
  if (verb === null) return words;
  if (verb.index >= least) return words.slice(0, verb.index);
  const attribute2 = words.indexOf("\u7684");
  return attribute2 > 0 && attribute2 < words.length - 1 ? words : null;
}
function labelled(text, mark, next) {
  const quoted2 = text[mark.end] === "\u201D" ? 1 : 0;
  const words = following(text, { ...mark, end: mark.end + quoted2 }, next).replace(/^的/u, "");
  const noun = words.split(verbs)[0] ?? "";
  return noun.length < 2 ? null : noun;
}
function strippedTail(text, mark, next) {
  const words = following(text, mark, next).replace(/^(?:正在|已经|已|的)+|^(?:参与|获评|用于)/u, "");
  const verb = verbs.exec(words);
  if (verb === null) return words.length > 1 ? words : "";
  return verb.index > 1 ? words.slice(0, verb.index) : changing.test(words) ? "" : words;
}
function following(text, { end }, next) {
  const words = text.slice(end, Math.min(end + 30, next?.start ?? text.length)).replace(/^[ \u00a0]/u, "");
  const at = words.search(stop);
  return at < 0 ? words : at === 0 && words[0] === "\u201C" ? quotedNoun(words) : words.slice(0, at);
}
function quotedNoun(words) {
  const close = words.indexOf("\u201D");
  if (close < 0) return "";
  const rest = words.slice(close + 1);
  const at = rest.search(stop);
  return words.slice(0, close + 1) + (at < 0 ? rest : rest.slice(0, at));
}
function unitOf(text, { start, end }) {
  const written = text.slice(start, end).replace(/(?:及?以[上下内]|左右|上下|之多|之内)$/u, "");
  for (let at = Math.max(0, written.length - 5); at < written.length; at += 1) {
    unitAt.lastIndex = at;
    const found = unitAt.exec(written);
    if (found !== null && at + found[0].length === written.length) return found.groups?.["unit"] ?? "";
  }
  return "";
}
function shorten(words) {
  const trimmed = words.trim();
  if (trimmed.length <= 30) return trimmed;
  const tail3 = trimmed.slice(-30);
  const at = tail3.search(/[的、，]/u);
  return at >= 0 && at < 24 ? tail3.slice(at + 1) : tail3;
}

// scripts/facts/find/span.ts
function matchAt(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
var before = (text, at, count) => text.slice(Math.max(0, at - count), at);

// scripts/facts/find/pairs.ts
var joint = /^(?:[、和与及，]|以及)(?:和|与|及)?$/u;
var apart = /[、和与及]|以及/u;
function pairedSubjects(text, marks2, index, subjects) {
  let first = index;
  while (first > 0 && index - first < 12 && joins(text, marks2, first)) first -= 1;
  const head2 = marks2[first];
  if (head2 === void 0) return null;
  if (!before(text, head2.start, 18).includes("\u5206\u522B")) return null;
  const ahead = before(text, head2.start, 60).split(/[。；：！？\n]/u).at(-1) ?? "";
  const at = ahead.lastIndexOf("\u5206\u522B");
  if (at < 0 || ahead.length - at > 16 || /[，,]/u.test(ahead.slice(at))) return null;
  let last = index;
  while (last < marks2.length - 1 && last - first < 12 && joins(text, marks2, last + 1)) last += 1;
  const count = last - first + 1;
  if (count < 2) return null;
  const clause = ahead.slice(0, at).split(/[，,]/u).at(-1) ?? "";
  const parts = nounBefore(clause).split(apart).filter((part2) => part2 !== "");
  const verb = /(?:比[^，]{0,8})?(?:增长|下降|提高|增加|减少|上升)/u.exec(ahead.slice(at))?.[0] ?? "";
  if (parts.length === count) return (withSharedHead(parts)[index - first] ?? "") + verb;
  if (parts.length > 1) return null;
  const lent = subjects.slice(0, first).filter((subject) => subject !== "").slice(-count)[index - first];
  const [own = ""] = parts;
  return lent === void 0 ? null : lent + own + verb;
}
function joins(text, marks2, index) {
  const [left, right] = [marks2[index - 1], marks2[index]];
  return left !== void 0 && right !== void 0 && right.start - left.end <= 3 && joint.test(text.slice(left.end, right.start));
}
var rate = /(?<=.{2})(?:[毛净总]?(?:标准化|规范化|城镇化|机械化|信息化|现代化|覆盖|巩固|入学|升学|入园|就业|录取|获奖|合格|达标|参保|报销|近视|完成|利用|普及|签约|死亡|增长|就诊|满意)率)$/u;
function withSharedHead(parts) {
  const last = parts.at(-1) ?? "";
  const length = parts[0]?.length ?? 0;
  const others2 = parts.slice(0, -1);
  const known = rate.exec(last)?.[0];
  if (known !== void 0 && others2.every((part2) => !part2.endsWith("\u7387")))
    return [...others2.map((part2) => part2 + known), last];
  const head2 = last.slice(length);
  return head2.length >= 2 && others2.every((part2) => part2.length === length) ? [...others2.map((part2) => part2 + head2), last] : parts;
}

// scripts/facts/find/counted.ts
var boundary = new Set("\uFF0C\u3002\uFF1B\uFF1A\uFF01\uFF1F\n	|\u3010\u3011,;");
var farthest = 60;
var relative = /^(?:(?:累计|同比|比上年末?|较上年末?|比去年|较去年|年均|平均|较|比)*(?:增长|增加|减少|下降|提高|上升|提升|扩大|增幅|降幅|占比|覆盖率|完成率|达标率|合格率|覆盖面)了?|占(?!地|用).*|(?:高于|高出|低于|低出|快于|优于)(?:全国|全省|全市)?(?:平均)?(?:水平)?)$/u;
var changed = /(?<=.{2})(?:(?:累计|同比|比上年末?|较上年末?|比去年|较去年|年均|平均)*(?:增长|增加|减少|下降|提高|上升|提升|扩大)|占.*|(?:高于|高出|低于|快于)(?:全国|全省)?(?:平均)?)$/u;
var attribute = /^(?:高职(?:专科|本科)?|中职|职业本科|本科|专科|研究生|硕士|博士|公办|民办|普惠|城市|农村|城镇|乡村|城区|县域|山区|省属|部属|省级|市级|县级|国家级|中央|地方|男|女|男性|女性|境内|境外|国有|民营|大型|中型|小型|微型|线上|线下|普通|职业)$/u;
var rate2 = /(?:(?:毛|净|总)?[入就升获注巩录覆普达合完参毕出]?[^的]{0,4}(?:率|比例|比重|占比))$/u;
var heads = /(?:在校生|毕业生|在园幼儿|专任教师|教师|学生|招生|院校|学校|高校|中学|小学|幼儿园|职工|人员|企业|项目|课程|基地|专业|收入|支出|投资|面积|产量|产值|人口|规模|增加值|病床|床位|医院|机构|贷款|存款|出口|进口)$/u;
function countedBy(text, marks2) {
  const subjects = [];
  marks2.forEach((mark, index) => {
    subjects.push(
      mark.kind === "date" || mark.kind === "period" ? "" : shorten(subjectOf(text, marks2, index, subjects))
    );
  });
  return subjects;
}
function subjectOf(text, marks2, index, subjects) {
  const mark = marks2[index];
  if (mark === void 0) return "";
  const previous = previousCount(marks2, index);
  const from = clauseStart(text, mark);
  const last = marks2[index - 1];
  const cut = last !== void 0 && last.end > from ? last.end : from;
  const lead = text.slice(cut, mark.start);
  const paired = pairedSubjects(text, marks2, index, subjects);
  if (paired !== null) return paired;
  const follows = /^(?:是|为|相当于)/u.test(lead) ? null : nounAfter(text, mark, marks2[index + 1]);
  if (follows !== null) return follows;
  if (mark.kind === "label" && !text.slice(mark.start, mark.end).includes("\u5927")) return "";
  const time = last !== void 0 && last.end === cut ? beforeTime(text, marks2, index, from) : "";
  const own = nounBefore(lead);
  const noun = own === "" ? time : relative.test(own) ? time + own : own;
  const prior = previous === null ? "" : subjects[previous] ?? "";
  const inClause = previous !== null && (marks2[previous]?.end ?? 0) >= from;
  if (noun === "") {
    const tail3 = strippedTail(text, mark, marks2[index + 1]);
    if (tail3 !== "" && (/^另/u.test(lead) || /^用于/u.test(text.slice(mark.end, mark.end + 2)))) return tail3;
    const goesOn2 = inClause || previous !== null && prior !== "" && /^[，,]/u.test(text.slice(from - 1, from));
    return goesOn2 ? lentBy(prior, text.slice(mark.start, mark.end), mark) : tail3 || clauseBefore(text, mark, from, marks2, index);
  }
  if (prior !== "" && relative.test(noun))
    return (/^(?:高|低|快|优)/u.test(noun) ? prior : prior.replace(changed, "")) + noun;
  return withHead(noun, prior, text, cut, mark);
}
function beforeTime(text, marks2, index, from) {
  const time = marks2[index - 1];
  if (time === void 0 || time.kind !== "date" && time.kind !== "period") return "";
  const words = text.slice(Math.max(from, marks2[index - 2]?.end ?? 0), time.start);
  return /[较比与同]$/u.test(words) ? "" : nounBefore(words);
}
function lentBy(prior, written, { kind }) {
  if (kind === "rank" || written.endsWith("\u500D")) return prior.replace(/(?<=.{2})(?:高于|高出|低于|快于).*$/u, "");
  if (/[%‰成点]|以上$|以下$/u.test(written)) return prior;
  return prior.replace(/(?<=.{2})(?:压减|完成|巩固|覆盖|达标|合格)率$/u, "");
}
function previousCount(marks2, index) {
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    const mark = marks2[at];
    if (mark === void 0 || mark.sentence !== marks2[index]?.sentence) return null;
    if (mark.kind === "quantity" || mark.kind === "rank") return at;
  }
  return null;
}
function clauseStart(text, { start, sentence }) {
  const from = Math.max(sentence.start, start - farthest);
  let at = start;
  while (at > from && !boundary.has(text.charAt(at - 1))) at -= 1;
  return at;
}
function clauseBefore(text, { sentence }, from, marks2, index) {
  const end = Math.max(sentence.start, from - 1);
  const begin = Math.max(sentence.start, end - farthest, marks2[index - 1]?.end ?? 0);
  if (begin >= end) return "";
  let first = end;
  while (first > begin && !boundary.has(text.charAt(first - 1))) first -= 1;
  return nounBefore(text.slice(first, end));
}
function withHead(noun, prior, text, cut, mark) {
  const among = /其中|^[、和与及，]/u.test(text.slice(cut - 1, mark.start)) || /其中/u.test(text.slice(cut, mark.start));
  if (prior === "" || !attribute.test(noun)) return noun;
  const percent = text.slice(mark.start, mark.end).endsWith("%");
  if (percent) {
    const shared = rate2.exec(prior)?.[0];
    return shared === void 0 ? noun : noun + shared;
  }
  const head2 = heads.exec(prior)?.[0];
  return among && head2 !== void 0 ? noun + head2 : noun;
}

// scripts/facts/find/calendar.ts
var gap = "[ \\u00a0]?";
var year = "(?:(?:1[89]|20|21)\\d{2}|[\u4E00\u4E8C][\u3007\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]{3})";
var month = "(?:1[0-2]|0?[1-9])";
var day = "(?:[12]\\d|3[01]|0?[1-9])";
var chineseMonth = "(?:\u5341[\u4E00\u4E8C]?|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D])";
var chineseDay = "(?:\u4E09\u5341\u4E00?|\u4E8C\u5341[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]?|\u5341[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]?|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D])";
var through = `${gap}(?:[\u2014\u2013~\uFF5E-]|\u81F3|\u5230)${gap}`;
var monthDay = `(?:${month}${gap}\u6708\u4EFD?(?:${gap}${day}${gap}[\u65E5\u53F7])?|${chineseMonth}\u6708(?:${chineseDay}\u65E5)?)`;
var inYear = `${year}${gap}\u5E74${gap}`;
var edge = "(?:\u5E74?(?:\u5E95|\u672B|\u521D(?![\u4E2D\u7EA7\u6B65\u9AD8\u4E00\u4E8C\u4E09])|\u4E2D(?=[\uFF0C\u3002\u3001\uFF1B\uFF09\uFF09]))|[\u4E0A\u4E2D\u4E0B]\u65EC|[\u4E0A\u4E0B]\u534A\u5E74|\u524D[\u4E8C\u4E24\u4E09]\u5B63\u5EA6|\u7B2C?[\u4E00\u4E8C\u4E09\u56DB1-4]\u5B63\u5EA6|[\u6625\u79CB]\u5B63(?:\u5B66\u671F)?)";
var range = new RegExp(
  `${year}(?:${gap}\u5E74)?${through}${year}${gap}(?:\u5E74\u5EA6?|\u5B66\u5E74\u5EA6?)(?![\u7EA7\u5236\u7248])|(?:${inYear})?${monthDay}${through}(?:${inYear})?(?:${monthDay}|${day}${gap}[\u65E5\u53F7])|(?:${inYear})?${month}${through}${month}${gap}\u6708\u4EFD?|${day}${gap}\u65E5${through}${day}${gap}\u65E5`,
  "uy"
);
var point = new RegExp(
  `${inYear.slice(0, -gap.length)}(?:(?<span>\u5EA6|(?<=\u5E74)\u5185)|(?:${gap}${monthDay})?(?:${edge})?)(?![\u7EA7\u5236\u7248\u4EE3])(?:\u4EE5\u6765|\u671F\u95F4)?|(?<year>${year}\u5B66\u5E74\u5EA6?)|(?<bare>${month}${gap}\u6708(?:${gap}${day}${gap}[\u65E5\u53F7]|\u4EFD)?|${chineseMonth}\u6708${chineseDay}\u65E5)(?:[\u5E95\u672B\u521D]|[\u4E0A\u4E2D\u4E0B]\u65EC)?(?:\u4EE5\u6765)?|(?<only>${day}\u65E5)(?![\u5E38\u591C\u5143\u8BED\u672C\u5236])|(?:19|20)\\d{2}(?:-\\d{1,2}-|/\\d{1,2}/|\\.\\d{1,2}\\.)\\d{1,2}(?![\\d.])`,
  "uy"
);
var quarter = /(?:[一二三四]|[1-4])个?季度/uy;
var decade = /\d{2}世纪\d{2}年代|\d0年代/uy;
var plan = /十[一二三四五六]五(?<quote>”?)(?:规划)?(?:期间|时期|以来|末|初|中期)/uy;
var number = "(?:\\d+|[\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]+)";
var limited = new RegExp(
  `${number}${gap}(?:\u4E2A\u6708|\u4E2A\u5DE5\u4F5C\u65E5|\u4E2A?\u5B66\u671F|\u4E2A?\u5C0F\u65F6|\u5206\u949F|\u5E74|\u6708|\u65E5|\u5929|\u5468)(?:\u65F6\u95F4)?(?:\u4E4B\u5185|\u4EE5\u5185|\u5185(?!\u5BB9|\u6DB5|\u90E8|\u5916|\u5730|\u751F|\u5728))`,
  "uy"
);
var since = new RegExp(`${number}[\u591A\u4F59]?(?:\u5E74|\u4E2A\u6708)(?:\u4EE5?\u6765(?!\u81EA|\u6E90|\u4E34|\u5230|\u770B|\u8BF4)|\u95F4(?!\u63A5|\u9694))`, "uy");
var total = new RegExp(`${number}\u5E74(?=\u7D2F\u8BA1|\u5171\u8BA1?[\\u4e00-\\u9fff])`, "uy");
var spell = new RegExp(
  `${number}\u5E74(?=[\\u4e00-\\u9fff]{2,16}\\d)(?!\u5E73\u5747|\u5E74\u5747|\u7EA7|\u5236|\u4EE5|\u4E4B|\u671F|\u65F6|\u5DE6\u53F3|\u589E|\u7D2F\u8BA1\u8D85)`,
  "uy"
);
var opening2 = /(?:^|[，。；：、！？\n　 ])$/u;
var counted = new RegExp(`${number}[\u591A\u4F59]?${gap}(?:\u5E74|\u4E2A\u6708)(?:\u4EE5?\u6765|\u95F4|\u5185|\u65F6\u95F4)?(?![\u7EA7\u5236])`, "uy");
var looking = /(?:最近|(?<![附最邻临靠亲接将])近|过去|未来|今后|此后)$/u;
function calendarAt(text, start) {
  const period = (from, found, missing) => ({
    start: from,
    end: found.index + found[0].length,
    kind: "period",
    missing
  });
  const ranged = matchAt(range, text, start);
  if (ranged !== null) return period(start, ranged, ranged[0].includes("\u5E74") ? null : "year");
  const planned = matchAt(plan, text, start);
  if (planned !== null) {
    const quoted2 = planned.groups?.["quote"] === "\u201D" && text[start - 1] === "\u201C";
    return period(quoted2 ? start - 1 : start, planned, null);
  }
  const pointed = matchAt(point, text, start);
  const limit = matchAt(limited, text, start);
  if (limit !== null && (pointed === null || pointed.groups?.["bare"] !== void 0 || pointed.groups?.["only"])) {
    return period(start, limit, null);
  }
  if (pointed !== null) return pointOf(pointed);
  const quartered = matchAt(quarter, text, start);
  if (quartered !== null) {
    const lead2 = /[前第]$/u.test(before(text, start, 1)) ? 1 : 0;
    return period(start - lead2, quartered, "year");
  }
  const decades = matchAt(decade, text, start);
  if (decades !== null) return period(start, decades, null);
  const lead = looking.exec(before(text, start, 3));
  const looked = lead === null ? null : matchAt(counted, text, start);
  if (lead !== null && looked !== null) return period(start - lead[0].length, looked, null);
  const lasting = matchAt(since, text, start);
  if (lasting !== null) return period(start, lasting, null);
  const totalled = matchAt(total, text, start);
  if (totalled !== null && !/连续$/u.test(before(text, start, 2))) return period(start, totalled, null);
  const spelt = opening2.test(before(text, start, 1)) ? matchAt(spell, text, start) : null;
  return spelt === null ? null : period(start, spelt, null);
}
function pointOf(found) {
  const [text] = found;
  const { bare: bare3, only, span } = found.groups ?? {};
  const long = span !== void 0 || /学年|学期|半年|季|以来|期间/u.test(text);
  return {
    start: found.index,
    end: found.index + text.length,
    kind: long ? "period" : "date",
    missing: bare3 === void 0 && only === void 0 ? null : "year"
  };
}

// scripts/facts/find/label.ts
var formula = /\d+(?:[+＋](?:\d+|[NnXx]))+(?![\d.%万亿])/uy;
var great = new RegExp(
  "(?<number>\\d+|[\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]+)\u5927(?:(?!\u7CBE\u795E|\u62A5\u544A|\u4EE5\u6765|\u4EE3\u8868|\u90E8\u7F72)[\\u4e00-\\u9fff]{0,4}?)(?:\u5DE5\u7A0B|\u884C\u52A8|\u65B9\u9762|\u4EFB\u52A1|\u8BA1\u5212|\u4F53\u7CFB|\u9886\u57DF|\u677F\u5757|\u5E73\u53F0|\u4E13\u9879|\u4E3E\u63AA|\u653B\u575A\u6218|\u4FDD\u536B\u6218|\u6218\u7565|\u4EA7\u4E1A|\u57FA\u5730|\u7247\u533A|\u96C6\u56E2|\u4E2D\u5FC3|\u673A\u5236|\u7406\u5FF5|\u6293\u624B|\u652F\u67F1|\u63D0\u5347|\u9879\u76EE|\u9AD8\u5730|\u8D70\u5ECA|\u6A21\u5757|\u7CFB\u7EDF|\u4F18\u52BF|\u4E3B\u9898)(?:\u4EA7\u4E1A)?",
  "uy"
);
var quoted = /[二两三四五六七八九十]+(?:个|项|条|种|类)(?:[“]?)[\u4e00-\u9fff]{1,6}”/uy;
var ofOne = /[二两三四五六七八九十]+个一[批流律体]/uy;
var slogan = /四个意识|四个自信|两个维护|两个确立|三个代表|四个全面|两个一百年|两个大局|三个务必|两个毫不动摇|四个服务|六个必须坚持/uy;
function labelAt(text, start) {
  const label = (found, end = found.index + found[0].length) => ({
    start,
    end,
    kind: "label",
    missing: null
  });
  const arabic2 = /^\d/u.test(text.charAt(start));
  const sum2 = arabic2 ? matchAt(formula, text, start) : null;
  if (sum2 !== null) return label(sum2);
  const group = matchAt(great, text, start);
  if (group !== null && !/^(?:十[五六七八九]|二十)$/u.test(group.groups?.["number"] ?? "")) {
    return /^\d/u.test(group[0]) ? { ...label(group), kind: "quantity" } : label(group);
  }
  if (arabic2) return null;
  const known = matchAt(slogan, text, start) ?? matchAt(ofOne, text, start);
  if (known !== null) return label(known);
  const name = matchAt(quoted, text, start);
  if (name === null) return null;
  const inside = before(text, start, 1) === "\u201C";
  const opens = name[0].includes("\u201C");
  if (inside === opens) return null;
  return inside ? label(name, name.index + name[0].length - 1) : label(name);
}

// scripts/facts/find/ordinal.ts
var numeral = "(?:\\d+|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E]+)";
var placed = new RegExp(`(?:${numeral}(?:[\u2014\u2013~\uFF5E-]|\u81F3|\u5230))?${numeral} ?(?:\u4F4D(?!\u4E00\u4F53|\u6570)|\u540D(?![\u5355\u5F55\u79F0\u8BCD\u724C]))`, "uy");
var occasion = /(?:\d+|(?!一次)[一二三四五六七八九十百]+) ?(?:次|届|批|轮|期)(?![准示训换间])/uy;
var bare = new RegExp(`${numeral}(?=$|[\uFF0C\u3002\uFF1B\u3001\uFF1A\uFF01\uFF1F\uFF09,;\uFF09\u201D\\s\u548C\u4E0E\u53CA\u5E76\u7684\u81F3\u5230\u4E0A\u5347\u8FDB\u63D0\uFF0C])`, "uy");
var foremost = new RegExp(`${numeral} ?(?:\u540D|\u4F4D|\u5F3A|%)(?![\u5355\u5F55])|${numeral}(?=$|[\uFF0C\u3002\uFF1B\u3001\uFF09,;\\s])`, "uy");
var ranking = /(?:列|居|排|位|名次|全国|全省|全市|全球|世界|亚洲|同类|国内|省内|中部|东部|西部|地区|升至|升到|升为|跃升|上升|由|从|保持|总分|获|夺|得|进入|跻身)[^，。；、]{0,8}$/u;
function ordinalAt(text, start) {
  const lead = text[start - 1];
  if (lead !== "\u7B2C" && lead !== "\u524D") return null;
  const span = (found2, kind) => ({
    start: start - 1,
    end: found2.index + found2[0].length,
    kind,
    missing: null
  });
  const cued = ranking.test(before(text, start - 1, 12));
  if (lead === "\u524D") {
    const found2 = matchAt(foremost, text, start);
    return found2 !== null && cued ? span(found2, "rank") : null;
  }
  const found = matchAt(placed, text, start);
  if (found !== null) return span(found, "rank");
  const named3 = matchAt(occasion, text, start);
  if (named3 !== null) return span(named3, "label");
  const plain = cued ? matchAt(bare, text, start) : null;
  return plain === null ? null : span(plain, "rank");
}
function firstAt(text, start) {
  if (!ranking.test(before(text, start, 12))) return null;
  return { start, end: start + 2, kind: "rank", missing: null };
}

// scripts/facts/chinese-number.ts
var digitValues = new Map(
  [..."\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D"].map((char, value) => [char, value])
);
var powers = /* @__PURE__ */ new Map([
  ["\u5341", 10],
  ["\u767E", 100],
  ["\u5343", 1e3]
]);
function chineseNumber(text) {
  const chars = [...text.replaceAll("\u96F6", "\u3007").replaceAll("\u4E24", "\u4E8C")];
  if (chars.length === 0) {
    return null;
  }
  return above(chars);
}
function above(chars) {
  for (const [char, power] of [
    ["\u4EBF", 1e8],
    ["\u4E07", 1e4]
  ]) {
    const at = chars.lastIndexOf(char);
    if (at >= 0) {
      const head2 = at === 0 ? 1 : above(chars.slice(0, at));
      const tail3 = at === chars.length - 1 ? 0 : above(chars.slice(at + 1));
      return head2 === null || tail3 === null || tail3 >= power ? null : head2 * power + tail3;
    }
  }
  return belowTenThousand(chars);
}
function belowTenThousand(chars) {
  let total2 = 0;
  let digit = null;
  let last = Number.POSITIVE_INFINITY;
  let first = true;
  for (const char of chars) {
    const power = powers.get(char);
    const value = digitValues.get(char);
    if (power !== void 0) {
      if (power >= last || digit === null && !first || digit === 0) {
        return null;
      }
      total2 += (digit ?? 1) * power;
      digit = null;
      last = power;
    } else if (value !== void 0) {
      if (digit !== null && !(digit === 0 && total2 > 0)) {
        return null;
      }
      digit = value;
    } else {
      return null;
    }
    first = false;
  }
  return total2 + (digit ?? 0);
}

// scripts/facts/hedges.ts
var hedgesBefore = [
  ["\u4E0D\u5F97\u4F4E\u4E8E", "atLeast"],
  ["\u4E0D\u5F97\u5C11\u4E8E", "atLeast"],
  ["\u4E0D\u5F97\u8D85\u8FC7", "atMost"],
  ["\u4E0D\u5F97\u9AD8\u4E8E", "atMost"],
  ["\u4E0D\u4F4E\u4E8E", "atLeast"],
  ["\u4E0D\u5C11\u4E8E", "atLeast"],
  ["\u4E0D\u5C0F\u4E8E", "atLeast"],
  ["\u4E0D\u8D85\u8FC7", "atMost"],
  ["\u4E0D\u9AD8\u4E8E", "atMost"],
  ["\u4E0D\u591A\u4E8E", "atMost"],
  ["\u4E0D\u5927\u4E8E", "atMost"],
  ["\u81F3\u5C11", "atLeast"],
  ["\u6700\u5C11", "atLeast"],
  ["\u6700\u4F4E", "atLeast"],
  ["\u81F3\u591A", "atMost"],
  ["\u6700\u591A", "atMost"],
  ["\u6700\u9AD8", "atMost"],
  ["\u5C06\u8FD1", "under"],
  ["\u63A5\u8FD1", "under"],
  ["\u4E0D\u8DB3", "under"],
  ["\u4E0D\u5230", "under"],
  ["\u4F4E\u4E8E", "under"],
  ["\u5C11\u4E8E", "under"],
  ["\u5C0F\u4E8E", "under"],
  ["\u8D85\u8FC7", "over"],
  ["\u7A81\u7834", "over"],
  ["\u9AD8\u4E8E", "over"],
  ["\u591A\u4E8E", "over"],
  ["\u5927\u4E8E", "over"],
  ["\u5927\u7EA6", "about"],
  ["\u5927\u6982", "about"],
  ["\u8FD1", "under"],
  ["\u8D85", "over"],
  ["\u903E", "over"],
  ["\u7EA6", "about"],
  ["\u2265", "atLeast"],
  ["\u2264", "atMost"]
];
var hedgesAfter = [
  ["\u53CA\u4EE5\u4E0A", "atLeast"],
  ["\u53CA\u4EE5\u4E0B", "atMost"],
  ["\u4EE5\u4E0A", "atLeast"],
  ["\u4EE5\u4E0B", "atMost"],
  ["\u4EE5\u5185", "atMost"],
  ["\u4E4B\u5185", "atMost"],
  ["\u5DE6\u53F3", "about"],
  ["\u4E0A\u4E0B", "about"],
  ["\u4E4B\u591A", "over"],
  ["\u591A", "over"]
];
var perBefore = "\u6BCF(?:\u4EBA|\u751F|\u6708|\u5E74|\u5929|\u65E5|\u5468|\u5B66\u671F|\u5B66\u5E74|\u73ED|\u6821|\u4EA9|\u6237|\u5428|\u6B21|\u5E73\u65B9\u7C73)";

// scripts/facts/find/divisions.ts
var division = /(?:大)?(?:方面|层面|层次|维度|角度|环节|阶段|部分|专题|问题|要点|关键|重点(?!学科|实验|项目|高校)|难点|线(?!路)|字|词|意识|关系|大局|结合|面向|转变|统筹|坚持|离不开|必须|更加)/uy;
var announced = new RegExp(
  "(?:\u5168\u56FD\u6027|\u5168\u7701\u6027|\u91CD\u8981|\u4E3B\u8981|\u57FA\u672C|\u91CD\u5927|\u6838\u5FC3|\u6839\u672C|\u5173\u952E|\u7A81\u51FA|\u5177\u4F53|\u5171\u540C|\u660E\u663E|\u6709\u529B|\u9C9C\u660E)?\u7684?(?:\u4E8B\u60C5|\u4E8B(?![\u4E1A\u6545\u52A1\u9879\u8FF9])|\u6BD4\u4F8B|\u652F\u6491|\u4F1A\u8BAE|\u7EA2\u7EBF|\u5E95\u7EBF|\u6307\u5934|\u62F3\u5934|\u8F6E\u5B50|\u7FC5\u8180|\u65B9\u5411|\u539F\u56E0|\u56E0\u7D20|\u7279\u70B9|\u7279\u5F81|\u4F18\u52BF|\u76EE\u6807|\u8981\u6C42|\u6761\u4EF6|\u539F\u5219|\u6293\u624B|\u6838\u5FC3|\u4E3B\u4F53|\u91CD\u5FC3|\u7A81\u7834\u53E3|\u7740\u529B\u70B9|\u7ED3\u5408\u70B9|\u589E\u957F\u70B9|\u5207\u5165\u70B9|\u5173\u53E3|\u96BE\u9898|\u77DB\u76FE|\u77ED\u677F|\u5F31\u9879|\u60F3\u6CD5|\u4F53\u4F1A|\u5E0C\u671B|\u6982\u5FF5|\u53D8\u5316|\u8D8B\u52BF|\u6311\u6218|\u673A\u9047|\u4EFB\u52A1|\u5DE5\u4F5C(?![\u7AD9\u5BA4\u7EC4\u961F\u65E5\u4EBA\u8005])|\u8D1F\u62C5|\u5B9A\u4F4D|\u610F\u89C1|\u4E3B\u9898)",
  "uy"
);
var general = /* @__PURE__ */ new Set(["\u4E2A", "\u9879", "\u4EF6", "\u6761", "\u79CD", "\u7C7B"]);
function ordersText(numeral4, unit, text, behind) {
  if (matchAt(division, text, behind) !== null) return true;
  return general.has(unit) && (chineseNumber(numeral4) ?? 0) <= 10 && matchAt(announced, text, behind) !== null;
}

// scripts/facts/find/quantity-span.ts
var scale = "(?:\u4E07\u4EBF|\u5343\u4EBF|\u767E\u4EBF|\u5341\u4EBF|\u4EBF|\u5343\u4E07|\u767E\u4E07|\u5341\u4E07|\u4E07|\u5343(?![\u7C73\u514B\u74E6\u4F0F\u5E15\u5361\u5B57])|\u767E(?!\u5206))";
var tail = new RegExp(`[ \\u00a0]?[\u4F59\u591A]?(?<scale>${scale})?[\u4F59\u591A]?[ \\u00a0]?`, "uy");
var second = new RegExp(
  `(?<first>[\u4F59\u591A]?${scale}?[%\u2030]?)(?:\u81F3|\u5230|[\u2014\u2013~\uFF5E-])(?:\u767E\u5206\u4E4B)?(?<number>\\d+(?:[,\uFF0C]\\d{3})*(?:\\.\\d+)?|[\u3007\u96F6\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u4E07\u4EBF]+)`,
  "uy"
);
var hedged = new RegExp(`(?:${perBefore}|\u8FDE\u7EED|${hedgesBefore.map(([word]) => word).join("|")})$`, "u");
var noHedge = /(?:[附最邻临靠亲]近|[赶反]超|[节签合公条预契履相大]约|(?:重大|新|性)突破|短板不足)$/u;
var ending = new RegExp(
  `(?:${hedgesAfter.map(([word]) => word === "\u591A" ? "(?<=[\u500D\u5E74\u6210])\u591A(?![\u79CD\u5143\u6837\u65B9\u6B21\u4E2A\u5E74])" : word).join("|")})(?!\u7EA7|\u5B66\u5386|\u5B66\u4F4D)`,
  "uy"
);
var share = /(?<per>百|千|万|[二三四五六七八九十])分之[一二两三四五六七八九十百零]+(?:点[〇零一二三四五六七八九]+)?(?:至(?:百分之)?[一二三四五六七八九十]+)?/uy;
var fraction = /\d+(?:\.\d+)?\/10万|[1-9]\d?\/[1-9]\d?(?=[的以左，。；、）]|$)/uy;
var clock = /(?:\d+小时)?\d+分钟?\d+秒|\d+小时\d+分钟?/uy;
var ratio = /\d+(?:\.\d+)?[:：∶]\d+(?:\.\d+)?(?![\d:：∶])/uy;
var circle = /[\u4e00-\u9fff]{1,5}圈/uy;
var compared = /比(?![分赛])[^，。；、]{0,8}$/u;
var doubling = /翻了?$/u;
var pointing = /(?:[每这那其各该此上下几数某任首头初高第前后哪双番]|中间|以上|上述|另外)$/u;
var named = /(?<!GD(?=P)|CP(?=I)|PP(?=I)|PM(?=I))[A-Za-z]$|[_#№＃@./+＋×✕*〔[〈第]$|\d[:：∶]$|(?<![代发])表$|(?<![地蓝构意])图$|(?<![正方形模仪样])式$|(?<!出)版$|[A-Za-z\d][-–]$|附件$|附表$|专栏$|每$/u;
var listed = /第\d[\d、，至—–-]*$/u;
function leadAt(text, start) {
  let from = start;
  for (let turn = 0; turn < 3; turn += 1) {
    const ahead = before(text, from, 6);
    const found = hedged.exec(ahead);
    if (found === null || noHedge.test(ahead)) break;
    from -= found[0].length;
  }
  const many = from === start && /[百千万亿]/u.test(text.charAt(start)) && /(?<!以)上$/u.test(before(text, start, 2));
  return many ? from - 1 : from;
}
function quantityAt(text, start, end) {
  const arabic2 = /\d/u.test(text.charAt(start));
  const lead = leadAt(text, start);
  const span = (from2, to2) => ({ start: from2, end: to2, kind: "quantity", missing: null });
  const shared = arabic2 ? null : matchAt(share, text, start);
  if (shared !== null) return span(lead, endOf(text, start + shared[0].length));
  const numeral4 = text.slice(start, end);
  if (!arabic2 && doubling.test(before(text, start, 2)) && text[end] === "\u756A") {
    return span(start - (text[start - 1] === "\u4E86" ? 2 : 1), end + 1);
  }
  if (arabic2) {
    const proportion = proportionAt(text, start);
    if (proportion !== null) return span(lead, endOf(text, proportion));
  }
  const from = signed(text, lead, start, arabic2);
  if (from === null) return null;
  if (!arabic2 && !countable(numeral4, text, lead, start, end)) return null;
  const numbers = rangeFrom(text, start, end, from);
  const after = matchAt(tail, text, numbers);
  const at = numbers + (after?.[0].length ?? 0);
  const measured = matchAt(unitAt, text, at);
  const unit = measured?.groups?.["unit"] ?? "";
  const to = at + (measured?.[0].length ?? 0);
  if (measured === null || goesOn(unit, text, at + unit.length)) {
    return arabic2 ? bare2(text, lead, numbers, after?.groups?.["scale"] !== void 0) : null;
  }
  if (/[A-Za-z]$/u.test(unit) && /[A-Za-z\d]/u.test(text.charAt(to))) return null;
  if (!arabic2 && !takesChinese(unit)) return null;
  if (numeral4 === "\u4E00" && numbers === end && !(takesOne(unit) || lead < start)) return null;
  if (!arabic2 && takesNoun(unit) && ordersText(lead < start ? "\u767E" : numeral4, unit, text, to)) return null;
  if (/^(?:小时|分钟)$/u.test(unit) && matchAt(circle, text, to) !== null) return null;
  if (unit === "\u6B21" && /届[^，。；]{0,6}$/u.test(before(text, start, 7))) return null;
  if (!arabic2 && unit === "\u5E74" && spoken(text, lead, to)) return null;
  if (/^[\d.]+$/u.test(numeral4) && unit === "\u5E74" && /^(?:1[89]|20|21)\d{2}$/u.test(numeral4)) return null;
  return span(from, endOf(text, to));
}
function spoken(text, lead, to) {
  if (/^(?:平均|年均)/u.test(text.slice(to, to + 2))) return true;
  return /(?:^|[，。；：！？\n“])$/u.test(before(text, lead, 1)) && /^[\u4e00-\u9fff](?<![以左时多余内来间后前])/u.test(text.slice(to, to + 1));
}
function signed(text, lead, start, arabic2) {
  if (!arabic2) return lead;
  const minus = /(?:^|[^\dA-Za-z\u4e00-\u9fff）)年月日])[-－−]$|[为至到是达损温长率幅值额差][-－−]$/u.test(
    before(text, start, 2)
  );
  if (minus) return start - 1;
  if (lead === start && (named.test(before(text, start, 3)) || listed.test(before(text, start, 12)))) return null;
  return lead;
}
function countable(numeral4, text, lead, start, end) {
  if (chineseNumber(numeral4) === null || /^[〇零]/u.test(numeral4)) return false;
  const hedgedHere = lead < start || /[余多]/u.test(text.charAt(end));
  if (/^[百千万亿]+$/u.test(numeral4) && !hedgedHere) return false;
  return lead < start || !pointing.test(before(text, start, 2));
}
function rangeFrom(text, start, end, from) {
  const found = matchAt(second, text, end);
  if (found === null) return end;
  const separate = /[至到]/u.test(found[0]) && /[由从自][^，。；]{0,12}$/u.test(before(text, from, 14));
  const [low, high] = [text.slice(start, end), found.groups?.["number"] ?? ""];
  if (separate || !Number.isFinite(roughly(low)) || !(roughly(high) > roughly(low) || found.groups?.["first"] !== "")) {
    return end;
  }
  return end + found[0].length;
}
var roughly = (numeral4) => /^\d/u.test(numeral4) ? Number(numeral4.replace(/[,，\s]/gu, "")) : chineseNumber(numeral4) ?? Number.NaN;
function proportionAt(text, start) {
  const parted = matchAt(fraction, text, start);
  if (parted !== null && !/[\dA-Za-z/]$/u.test(before(text, start, 1))) {
    if (parted[0].endsWith("\u4E07")) return start + parted[0].length;
    const [top = 1, bottom = 1] = parted[0].split("/").map(Number);
    if (top < bottom) return start + parted[0].length;
  }
  const lasting = matchAt(clock, text, start);
  if (lasting !== null) return start + lasting[0].length;
  const compares = matchAt(ratio, text, start);
  if (compares === null) return null;
  const end = start + compares[0].length;
  return compared.test(before(text, start, 10)) || text.startsWith("\u7684\u6BD4\u4F8B", end) ? end : null;
}
function bare2(text, lead, numbers, scaled) {
  const found = matchAt(tail, text, numbers);
  const end = numbers + (found?.[0].trimEnd().length ?? 0);
  const coefficient = /(?:系数|指数|得分)(?:仅|已)?(?:为|是|达|达到|降至|升至)?$/u.test(before(text, lead, 8));
  if (!(scaled || coefficient) || /[A-Za-z\d]/u.test(text.charAt(end))) return null;
  return { start: lead, end: endOf(text, end), kind: "quantity", missing: null };
}
function endOf(text, at) {
  const found = matchAt(ending, text, at);
  return at + (found?.[0].length ?? 0);
}

// scripts/facts/find/scan.ts
var marks = new RegExp(
  [
    "https?://[!-~]+|www\\.[!-~]+",
    "\u4ECA\u5E74\u4EE5\u6765|\u4ECA\u5E74|\u53BB\u5E74|\u524D\u5E74|\u660E\u5E74",
    "\u9996\u4F4D",
    "[\u4E0A\u4E0B]\u534A\u5E74(?!\u5EA6?[\u62A5\u520A\u7248])",
    "\\d(?:\\d|[,\uFF0C \\u00a0\\u2009\\u202f](?=\\d{3}(?!\\d))|\\.(?=\\d))*",
    "[\u3007\u96F6\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u4E07\u4EBF]+",
    "[\u3002\uFF01\uFF1F\\n\u300A\u300B]"
  ].join("|"),
  "gu"
);
var types = new Map([
  ...[..."0123456789"].map((digit) => [digit, "arabic"]),
  ...[..."\u4ECA\u53BB\u524D\u660E"].map((year2) => [year2, "relative"]),
  ...[..."\u3002\uFF01\uFF1F"].map((stop2) => [stop2, "stop"]),
  ["\u9996", "first"],
  ["\u4E0A", "half"],
  ["\u4E0B", "half"],
  ["\n", "break"],
  ["\u300A", "open"],
  ["\u300B", "close"],
  ["h", null],
  ["w", null]
]);
var longest = 24;
function* tokensOf(text) {
  for (const { 0: found, index } of text.matchAll(marks)) {
    const first = types.get(found.charAt(0));
    const type = first === void 0 ? "chinese" : first;
    if (type === null || found.length > longest) continue;
    if (type === "arabic") yield* numbersOf(found, index);
    else yield { type, start: index, end: index + found.length };
  }
}
function* numbersOf(run, start) {
  if (/^\d+(?:\.\d+)?$/u.test(run) || /^[1-9]\d{0,2}(?:([,， \u00a0\u2009\u202f])\d{3})(?:\1\d{3})*(?:\.\d+)?$/u.test(run)) {
    yield { type: "arabic", start, end: start + run.length };
    return;
  }
  for (const { 0: part2, index } of run.matchAll(/[\d.]+/gu)) {
    if (/^\d+(?:\.\d+)?$/u.test(part2)) {
      yield { type: "arabic", start: start + index, end: start + index + part2.length };
    }
  }
}

// scripts/facts/find/figure-spans.ts
function marksOf(text) {
  const found = [];
  let sentence = { start: 0, end: text.length, opens: true };
  let done = 0;
  let titles = 0;
  const close = (end, paragraph) => {
    sentence.end = end;
    sentence = { start: end, end: text.length, opens: paragraph };
  };
  for (const token of tokensOf(text)) {
    if (token.type === "stop") close(token.end, false);
    else if (token.type === "break") {
      close(token.end, true);
      titles = 0;
    } else if (token.type === "open") titles += 1;
    else if (token.type === "close") titles = Math.max(0, titles - 1);
    else if (token.start >= done) {
      const span = spanOf(text, token);
      if (span === null || span.start < done || titles > 0 && span.kind !== "period") continue;
      const { start, end, kind, missing } = span;
      found.push({ start, end, kind, missing, sentence, figure: token.type !== "relative", titled: titles > 0 });
      done = span.end;
    }
  }
  return found;
}
function spanOf(text, { type, start, end }) {
  if (type === "relative") return { start, end, kind: "date", missing: null };
  if (type === "half") return { start, end, kind: "period", missing: "year" };
  if (type === "first") return firstAt(text, start);
  const ahead = before(text, start, 2);
  const ordinal = ordinalAt(text, start);
  if (ordinal !== null) return ordinal;
  const numbered = /第$|(?<![此之目以年日])前$/u.test(ahead);
  const dated = calendarAt(text, start);
  if (dated !== null && (!numbered || dated.start < start)) return dated;
  if (numbered) return null;
  return labelAt(text, start) ?? quantityAt(text, start, end);
}

// scripts/facts/find/sources.ts
var named2 = /(?:^|[，。；：！？\n、])(?:根)?据(?<office>[^，。；：、\n]{2,24}?)(?:初步)?(?:统计|测算|调查|监测|公布|通报|发布|显示|数据|介绍|核算)|(?:根据|依据|据)(?<document>《[^》\n]{1,60}》)|(?<shown>《[^》\n]{1,60}》)(?:显示|指出|统计)/gu;
function sourcesOf(text, marks2) {
  const stated = [...text.matchAll(named2)].map(({ index, groups }) => ({
    at: index,
    name: groups?.["office"] ?? groups?.["document"] ?? groups?.["shown"] ?? ""
  }));
  let next = 0;
  return marks2.map(({ start, sentence }) => {
    while ((stated[next]?.at ?? start) < start) next += 1;
    const last = stated[next - 1];
    return last !== void 0 && last.at >= sentence.start - 1 ? last.name : null;
  });
}

// scripts/facts/find/times.ts
var goalWords = /力争|争取|确保|拟(?![定订])|(?:主要|发展|总体|既定|预期|年度)?目标(?!任务)/gu;
var reached = /(?:完成|实现|达成|超额)[^，。；]{0,8}$/u;
var past = /已|累计|了|共有|增加到|增长到|发展到|总数/u;
var intends = /力争|争取|目标|将|确保|实现|要|基本|全面|不低于|以上|规划|提出/u;
var compared2 = /[比较与同]$/u;
var later = /(?:此后|之后|随后|后来)[^，。；\n]*$/u;
var founded = /(?:成立|始建|建|创办|创建|发布|印发|毕业)于$/u;
var wanted = /(?:力争|争取|确保|计划|拟|规划|目标)[于在到至用]?$/u;
var announced2 = /^[^，。；\n]{0,40}的(?:预期|发展|总体|奋斗)?目标/u;
var rising = /[高加升长降少大展增减扩][到至]$/u;
var wantedNext = /^[，,]?[^，。；]{0,4}(?:力争|争取|确保|计划|目标)/u;
function timesOf(text, marks2, year2) {
  let sentence = null;
  let words = "";
  let carried = null;
  let here = null;
  let goal = false;
  let yearKnown = false;
  let aims = [];
  let known = year2;
  return marks2.map((mark) => {
    if (mark.sentence !== sentence) {
      sentence = mark.sentence;
      words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
      if (sentence.opens) carried = null;
      here = null;
      goal = false;
      yearKnown = year2 !== null;
      aims = goalsOf(text, sentence);
    }
    const [aim = Number.POSITIVE_INFINITY] = aims;
    const aimed = aim < mark.start || /^的?(?:预期|发展|总体)?目标/u.test(text.slice(mark.end, mark.end + 5));
    const written = text.slice(mark.start, mark.end);
    if (mark.kind === "date" || mark.kind === "period") {
      const missing = mark.missing === "year" && yearKnown ? null : mark.missing;
      const own = yearOf(written);
      if (own !== null) yearKnown = true;
      const ahead = before(text, mark.start, 6);
      const limit = /内$/u.test(written);
      const told = year2 === null && rising.test(before(text, mark.start, 2));
      const aim2 = mark.figure && !mark.titled && !told && isGoal(text, mark, words, aimed, own, known, limit);
      if (own !== null && !aim2 && !limit) known = Math.max(known ?? own, own);
      const governs = !compared2.test(ahead) && !/[（(]$/u.test(ahead) && !mark.titled && !founded.test(ahead) && !limit;
      if (governs) {
        goal = aim2;
        if (aim2 || /日$/u.test(written) && !/截[至止]到?$/u.test(ahead)) here = written;
        else [carried, here] = [written, null];
      }
      return { kind: aim2 ? "target" : mark.kind, asOf: null, missing };
    }
    if (later.test(before(text, mark.start, 16))) [carried, here] = [null, null];
    if (mark.kind === "label") return { kind: "label", asOf: null, missing: null };
    return { kind: goal || aimed ? "target" : mark.kind, asOf: here ?? carried, missing: null };
  });
}
function goalsOf(text, { start, end }) {
  return [...text.slice(start, end).matchAll(goalWords)].map((found) => start + found.index).filter((at) => !reached.test(before(text, at, 12)));
}
function yearOf(written) {
  const found = /(\d{4})(?!.*\d{4})/u.exec(written)?.[1];
  return found === void 0 ? null : Number(found);
}
function isGoal(text, mark, sentence, aimed, own, known, limit) {
  const ahead = before(text, mark.start, 8);
  if (/截[至止]到?$/u.test(ahead)) return false;
  if (limit) return aimed || /将|要(?!求)|计划|力争|确保|目标/u.test(sentence);
  if (own === null && !/五/u.test(text.slice(mark.start, mark.end))) return false;
  if (wanted.test(ahead) || wantedNext.test(text.slice(mark.end, mark.end + 8))) return true;
  if (!past.test(sentence) && announced2.test(text.slice(mark.end, mark.end + 48))) return true;
  if (!/[到至]$/u.test(ahead) || /[从由自][^，。；]{0,30}$/u.test(before(text, mark.start, 32))) return false;
  if (own !== null && known !== null && own !== known) return own > known;
  if (past.test(sentence)) return false;
  return /[底末]$/u.test(text.slice(mark.start, mark.end)) ? intends.test(sentence) : true;
}

// scripts/facts/half-width.ts
function halfWidth(text) {
  return text.replace(
    /[０-９％]|(?<=[0-9０-９])．(?=[0-9０-９])/gu,
    (char) => String.fromCharCode(char.charCodeAt(0) - 65248)
  );
}

// node_modules/decimal.js/decimal.mjs
var EXP_LIMIT = 9e15;
var MAX_DIGITS = 1e9;
var NUMERALS = "0123456789abcdef";
var LN10 = "2.3025850929940456840179914546843642076011014886287729760333279009675726096773524802359972050895982983419677840422862486334095254650828067566662873690987816894829072083255546808437998948262331985283935053089653777326288461633662222876982198867465436674744042432743651550489343149393914796194044002221051017141748003688084012647080685567743216228355220114804663715659121373450747856947683463616792101806445070648000277502684916746550586856935673420670581136429224554405758925724208241314695689016758940256776311356919292033376587141660230105703089634572075440370847469940168269282808481184289314848524948644871927809676271275775397027668605952496716674183485704422507197965004714951050492214776567636938662976979522110718264549734772662425709429322582798502585509785265383207606726317164309505995087807523710333101197857547331541421808427543863591778117054309827482385045648019095610299291824318237525357709750539565187697510374970888692180205189339507238539205144634197265287286965110862571492198849978748873771345686209167058";
var PI = "3.1415926535897932384626433832795028841971693993751058209749445923078164062862089986280348253421170679821480865132823066470938446095505822317253594081284811174502841027019385211055596446229489549303819644288109756659334461284756482337867831652712019091456485669234603486104543266482133936072602491412737245870066063155881748815209209628292540917153643678925903600113305305488204665213841469519415116094330572703657595919530921861173819326117931051185480744623799627495673518857527248912279381830119491298336733624406566430860213949463952247371907021798609437027705392171762931767523846748184676694051320005681271452635608277857713427577896091736371787214684409012249534301465495853710507922796892589235420199561121290219608640344181598136297747713099605187072113499999983729780499510597317328160963185950244594553469083026425223082533446850352619311881710100031378387528865875332083814206171776691473035982534904287554687311595628638823537875937519577818577805321712268066130019278766111959092164201989380952572010654858632789";
var DEFAULTS = {
  // These values must be integers within the stated ranges (inclusive).
  // Most of these values can be changed at run-time using the `Decimal.config` method.
  // The maximum number of significant digits of the result of a calculation or base conversion.
  // E.g. `Decimal.config({ precision: 20 });`
  precision: 20,
  // 1 to MAX_DIGITS
  // The rounding mode used when rounding to `precision`.
  //
  // ROUND_UP         0 Away from zero.
  // ROUND_DOWN       1 Towards zero.
  // ROUND_CEIL       2 Towards +Infinity.
  // ROUND_FLOOR      3 Towards -Infinity.
  // ROUND_HALF_UP    4 Towards nearest neighbour. If equidistant, up.
  // ROUND_HALF_DOWN  5 Towards nearest neighbour. If equidistant, down.
  // ROUND_HALF_EVEN  6 Towards nearest neighbour. If equidistant, towards even neighbour.
  // ROUND_HALF_CEIL  7 Towards nearest neighbour. If equidistant, towards +Infinity.
  // ROUND_HALF_FLOOR 8 Towards nearest neighbour. If equidistant, towards -Infinity.
  //
  // E.g.
  // `Decimal.rounding = 4;`
  // `Decimal.rounding = Decimal.ROUND_HALF_UP;`
  rounding: 4,
  // 0 to 8
  // The modulo mode used when calculating the modulus: a mod n.
  // The quotient (q = a / n) is calculated according to the corresponding rounding mode.
  // The remainder (r) is calculated as: r = a - n * q.
  //
  // UP         0 The remainder is positive if the dividend is negative, else is negative.
  // DOWN       1 The remainder has the same sign as the dividend (JavaScript %).
  // FLOOR      3 The remainder has the same sign as the divisor (Python %).
  // HALF_EVEN  6 The IEEE 754 remainder function.
  // EUCLID     9 Euclidian division. q = sign(n) * floor(a / abs(n)). Always positive.
  //
  // Truncated division (1), floored division (3), the IEEE 754 remainder (6), and Euclidian
  // division (9) are commonly used for the modulus operation. The other rounding modes can also
  // be used, but they may not give useful results.
  modulo: 1,
  // 0 to 9
  // The exponent value at and beneath which `toString` returns exponential notation.
  // JavaScript numbers: -7
  toExpNeg: -7,
  // 0 to -EXP_LIMIT
  // The exponent value at and above which `toString` returns exponential notation.
  // JavaScript numbers: 21
  toExpPos: 21,
  // 0 to EXP_LIMIT
  // The minimum exponent value, beneath which underflow to zero occurs.
  // JavaScript numbers: -324  (5e-324)
  minE: -EXP_LIMIT,
  // -1 to -EXP_LIMIT
  // The maximum exponent value, above which overflow to Infinity occurs.
  // JavaScript numbers: 308  (1.7976931348623157e+308)
  maxE: EXP_LIMIT,
  // 1 to EXP_LIMIT
  // Whether to use cryptographically-secure random number generation, if available.
  crypto: false
  // true/false
};
var inexact;
var quadrant;
var external = true;
var decimalError = "[DecimalError] ";
var invalidArgument = decimalError + "Invalid argument: ";
var precisionLimitExceeded = decimalError + "Precision limit exceeded";
var cryptoUnavailable = decimalError + "crypto unavailable";
var tag = "[object Decimal]";
var mathfloor = Math.floor;
var mathpow = Math.pow;
var isBinary = /^0b([01]+(\.[01]*)?|\.[01]+)(p[+-]?\d+)?$/i;
var isHex = /^0x([0-9a-f]+(\.[0-9a-f]*)?|\.[0-9a-f]+)(p[+-]?\d+)?$/i;
var isOctal = /^0o([0-7]+(\.[0-7]*)?|\.[0-7]+)(p[+-]?\d+)?$/i;
var isDecimal = /^(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
var BASE = 1e7;
var LOG_BASE = 7;
var MAX_SAFE_INTEGER = 9007199254740991;
var LN10_PRECISION = LN10.length - 1;
var PI_PRECISION = PI.length - 1;
var P = { toStringTag: tag };
P.absoluteValue = P.abs = function() {
  var x = new this.constructor(this);
  if (x.s < 0) x.s = 1;
  return finalise(x);
};
P.ceil = function() {
  return finalise(new this.constructor(this), this.e + 1, 2);
};
P.clampedTo = P.clamp = function(min2, max2) {
  var k, x = this, Ctor = x.constructor;
  min2 = new Ctor(min2);
  max2 = new Ctor(max2);
  if (!min2.s || !max2.s) return new Ctor(NaN);
  if (min2.gt(max2)) throw Error(invalidArgument + max2);
  k = x.cmp(min2);
  return k < 0 ? min2 : x.cmp(max2) > 0 ? max2 : new Ctor(x);
};
P.comparedTo = P.cmp = function(y) {
  var i, j, xdL, ydL, x = this, xd = x.d, yd = (y = new x.constructor(y)).d, xs = x.s, ys = y.s;
  if (!xd || !yd) {
    return !xs || !ys ? NaN : xs !== ys ? xs : xd === yd ? 0 : !xd ^ xs < 0 ? 1 : -1;
  }
  if (!xd[0] || !yd[0]) return xd[0] ? xs : yd[0] ? -ys : 0;
  if (xs !== ys) return xs;
  if (x.e !== y.e) return x.e > y.e ^ xs < 0 ? 1 : -1;
  xdL = xd.length;
  ydL = yd.length;
  for (i = 0, j = xdL < ydL ? xdL : ydL; i < j; ++i) {
    if (xd[i] !== yd[i]) return xd[i] > yd[i] ^ xs < 0 ? 1 : -1;
  }
  return xdL === ydL ? 0 : xdL > ydL ^ xs < 0 ? 1 : -1;
};
P.cosine = P.cos = function() {
  var pr, rm, x = this, Ctor = x.constructor;
  if (!x.d) return new Ctor(NaN);
  if (!x.d[0]) return new Ctor(1);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + Math.max(x.e, x.sd()) + LOG_BASE;
  Ctor.rounding = 1;
  x = cosine(Ctor, toLessThanHalfPi(Ctor, x));
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return finalise(quadrant == 2 || quadrant == 3 ? x.neg() : x, pr, rm, true);
};
P.cubeRoot = P.cbrt = function() {
  var e, m, n, r, rep, s, sd, t, t3, t3plusx, x = this, Ctor = x.constructor;
  if (!x.isFinite() || x.isZero()) return new Ctor(x);
  external = false;
  s = x.s * mathpow(x.s * x, 1 / 3);
  if (!s || Math.abs(s) == 1 / 0) {
    n = digitsToString(x.d);
    e = x.e;
    if (s = (e - n.length + 1) % 3) n += s == 1 || s == -2 ? "0" : "00";
    s = mathpow(n, 1 / 3);
    e = mathfloor((e + 1) / 3) - (e % 3 == (e < 0 ? -1 : 2));
    if (s == 1 / 0) {
      n = "5e" + e;
    } else {
      n = s.toExponential();
      n = n.slice(0, n.indexOf("e") + 1) + e;
    }
    r = new Ctor(n);
    r.s = x.s;
  } else {
    r = new Ctor(s.toString());
  }
  sd = (e = Ctor.precision) + 3;
  for (; ; ) {
    t = r;
    t3 = t.times(t).times(t);
    t3plusx = t3.plus(x);
    r = divide(t3plusx.plus(x).times(t), t3plusx.plus(t3), sd + 2, 1);
    if (digitsToString(t.d).slice(0, sd) === (n = digitsToString(r.d)).slice(0, sd)) {
      n = n.slice(sd - 3, sd + 1);
      if (n == "9999" || !rep && n == "4999") {
        if (!rep) {
          finalise(t, e + 1, 0);
          if (t.times(t).times(t).eq(x)) {
            r = t;
            break;
          }
        }
        sd += 4;
        rep = 1;
      } else {
        if (!+n || !+n.slice(1) && n.charAt(0) == "5") {
          finalise(r, e + 1, 1);
          m = !r.times(r).times(r).eq(x);
        }
        break;
      }
    }
  }
  external = true;
  return finalise(r, e, Ctor.rounding, m);
};
P.decimalPlaces = P.dp = function() {
  var w, d = this.d, n = NaN;
  if (d) {
    w = d.length - 1;
    n = (w - mathfloor(this.e / LOG_BASE)) * LOG_BASE;
    w = d[w];
    if (w) for (; w % 10 == 0; w /= 10) n--;
    if (n < 0) n = 0;
  }
  return n;
};
P.dividedBy = P.div = function(y) {
  return divide(this, new this.constructor(y));
};
P.dividedToIntegerBy = P.divToInt = function(y) {
  var x = this, Ctor = x.constructor;
  return finalise(divide(x, new Ctor(y), 0, 1, 1), Ctor.precision, Ctor.rounding);
};
P.equals = P.eq = function(y) {
  return this.cmp(y) === 0;
};
P.floor = function() {
  return finalise(new this.constructor(this), this.e + 1, 3);
};
P.greaterThan = P.gt = function(y) {
  return this.cmp(y) > 0;
};
P.greaterThanOrEqualTo = P.gte = function(y) {
  var k = this.cmp(y);
  return k == 1 || k === 0;
};
P.hyperbolicCosine = P.cosh = function() {
  var k, n, pr, rm, len, x = this, Ctor = x.constructor, one2 = new Ctor(1);
  if (!x.isFinite()) return new Ctor(x.s ? 1 / 0 : NaN);
  if (x.isZero()) return one2;
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + Math.max(x.e, x.sd()) + 4;
  Ctor.rounding = 1;
  len = x.d.length;
  if (len < 32) {
    k = Math.ceil(len / 3);
    n = (1 / tinyPow(4, k)).toString();
  } else {
    k = 16;
    n = "2.3283064365386962890625e-10";
  }
  x = taylorSeries(Ctor, 1, x.times(n), new Ctor(1), true);
  var cosh2_x, i = k, d8 = new Ctor(8);
  for (; i--; ) {
    cosh2_x = x.times(x);
    x = one2.minus(cosh2_x.times(d8.minus(cosh2_x.times(d8))));
  }
  return finalise(x, Ctor.precision = pr, Ctor.rounding = rm, true);
};
P.hyperbolicSine = P.sinh = function() {
  var k, pr, rm, len, x = this, Ctor = x.constructor;
  if (!x.isFinite() || x.isZero()) return new Ctor(x);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + Math.max(x.e, x.sd()) + 4;
  Ctor.rounding = 1;
  len = x.d.length;
  if (len < 3) {
    x = taylorSeries(Ctor, 2, x, x, true);
  } else {
    k = 1.4 * Math.sqrt(len);
    k = k > 16 ? 16 : k | 0;
    x = x.times(1 / tinyPow(5, k));
    x = taylorSeries(Ctor, 2, x, x, true);
    var sinh2_x, d5 = new Ctor(5), d16 = new Ctor(16), d20 = new Ctor(20);
    for (; k--; ) {
      sinh2_x = x.times(x);
      x = x.times(d5.plus(sinh2_x.times(d16.times(sinh2_x).plus(d20))));
    }
  }
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return finalise(x, pr, rm, true);
};
P.hyperbolicTangent = P.tanh = function() {
  var pr, rm, x = this, Ctor = x.constructor;
  if (!x.isFinite()) return new Ctor(x.s);
  if (x.isZero()) return new Ctor(x);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + 7;
  Ctor.rounding = 1;
  return divide(x.sinh(), x.cosh(), Ctor.precision = pr, Ctor.rounding = rm);
};
P.inverseCosine = P.acos = function() {
  var x = this, Ctor = x.constructor, k = x.abs().cmp(1), pr = Ctor.precision, rm = Ctor.rounding;
  if (k !== -1) {
    return k === 0 ? x.isNeg() ? getPi(Ctor, pr, rm) : new Ctor(0) : new Ctor(NaN);
  }
  if (x.isZero()) return getPi(Ctor, pr + 4, rm).times(0.5);
  Ctor.precision = pr + 6;
  Ctor.rounding = 1;
  x = new Ctor(1).minus(x).div(x.plus(1)).sqrt().atan();
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return x.times(2);
};
P.inverseHyperbolicCosine = P.acosh = function() {
  var pr, rm, x = this, Ctor = x.constructor;
  if (x.lte(1)) return new Ctor(x.eq(1) ? 0 : NaN);
  if (!x.isFinite()) return new Ctor(x);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + Math.max(Math.abs(x.e), x.sd()) + 4;
  Ctor.rounding = 1;
  external = false;
  x = x.times(x).minus(1).sqrt().plus(x);
  external = true;
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return x.ln();
};
P.inverseHyperbolicSine = P.asinh = function() {
  var pr, rm, x = this, Ctor = x.constructor;
  if (!x.isFinite() || x.isZero()) return new Ctor(x);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + 2 * Math.max(Math.abs(x.e), x.sd()) + 6;
  Ctor.rounding = 1;
  external = false;
  x = x.times(x).plus(1).sqrt().plus(x);
  external = true;
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return x.ln();
};
P.inverseHyperbolicTangent = P.atanh = function() {
  var pr, rm, wpr, xsd, x = this, Ctor = x.constructor;
  if (!x.isFinite()) return new Ctor(NaN);
  if (x.e >= 0) return new Ctor(x.abs().eq(1) ? x.s / 0 : x.isZero() ? x : NaN);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  xsd = x.sd();
  if (Math.max(xsd, pr) < 2 * -x.e - 1) return finalise(new Ctor(x), pr, rm, true);
  Ctor.precision = wpr = xsd - x.e;
  x = divide(x.plus(1), new Ctor(1).minus(x), wpr + pr, 1);
  Ctor.precision = pr + 4;
  Ctor.rounding = 1;
  x = x.ln();
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return x.times(0.5);
};
P.inverseSine = P.asin = function() {
  var halfPi, k, pr, rm, x = this, Ctor = x.constructor;
  if (x.isZero()) return new Ctor(x);
  k = x.abs().cmp(1);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  if (k !== -1) {
    if (k === 0) {
      halfPi = getPi(Ctor, pr + 4, rm).times(0.5);
      halfPi.s = x.s;
      return halfPi;
    }
    return new Ctor(NaN);
  }
  Ctor.precision = pr + 6;
  Ctor.rounding = 1;
  x = x.div(new Ctor(1).minus(x.times(x)).sqrt().plus(1)).atan();
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return x.times(2);
};
P.inverseTangent = P.atan = function() {
  var i, j, k, n, px, t, r, wpr, x2, x = this, Ctor = x.constructor, pr = Ctor.precision, rm = Ctor.rounding;
  if (!x.isFinite()) {
    if (!x.s) return new Ctor(NaN);
    if (pr + 4 <= PI_PRECISION) {
      r = getPi(Ctor, pr + 4, rm).times(0.5);
      r.s = x.s;
      return r;
    }
  } else if (x.isZero()) {
    return new Ctor(x);
  } else if (x.abs().eq(1) && pr + 4 <= PI_PRECISION) {
    r = getPi(Ctor, pr + 4, rm).times(0.25);
    r.s = x.s;
    return r;
  }
  Ctor.precision = wpr = pr + 10;
  Ctor.rounding = 1;
  k = Math.min(28, wpr / LOG_BASE + 2 | 0);
  for (i = k; i; --i) x = x.div(x.times(x).plus(1).sqrt().plus(1));
  external = false;
  j = Math.ceil(wpr / LOG_BASE);
  n = 1;
  x2 = x.times(x);
  r = new Ctor(x);
  px = x;
  for (; i !== -1; ) {
    px = px.times(x2);
    t = r.minus(px.div(n += 2));
    px = px.times(x2);
    r = t.plus(px.div(n += 2));
    if (r.d[j] !== void 0) for (i = j; r.d[i] === t.d[i] && i--; ) ;
  }
  if (k) r = r.times(2 << k - 1);
  external = true;
  return finalise(r, Ctor.precision = pr, Ctor.rounding = rm, true);
};
P.isFinite = function() {
  return !!this.d;
};
P.isInteger = P.isInt = function() {
  return !!this.d && mathfloor(this.e / LOG_BASE) > this.d.length - 2;
};
P.isNaN = function() {
  return !this.s;
};
P.isNegative = P.isNeg = function() {
  return this.s < 0;
};
P.isPositive = P.isPos = function() {
  return this.s > 0;
};
P.isZero = function() {
  return !!this.d && this.d[0] === 0;
};
P.lessThan = P.lt = function(y) {
  return this.cmp(y) < 0;
};
P.lessThanOrEqualTo = P.lte = function(y) {
  return this.cmp(y) < 1;
};
P.logarithm = P.log = function(base) {
  var isBase10, d, denominator, k, inf, num, sd, r, arg = this, Ctor = arg.constructor, pr = Ctor.precision, rm = Ctor.rounding, guard = 5;
  if (base == null) {
    base = new Ctor(10);
    isBase10 = true;
  } else {
    base = new Ctor(base);
    d = base.d;
    if (base.s < 0 || !d || !d[0] || base.eq(1)) return new Ctor(NaN);
    isBase10 = base.eq(10);
  }
  d = arg.d;
  if (arg.s < 0 || !d || !d[0] || arg.eq(1)) {
    return new Ctor(d && !d[0] ? -1 / 0 : arg.s != 1 ? NaN : d ? 0 : 1 / 0);
  }
  if (isBase10) {
    if (d.length > 1) {
      inf = true;
    } else {
      for (k = d[0]; k % 10 === 0; ) k /= 10;
      inf = k !== 1;
    }
  }
  external = false;
  sd = pr + guard;
  num = naturalLogarithm(arg, sd);
  denominator = isBase10 ? getLn10(Ctor, sd + 10) : naturalLogarithm(base, sd);
  r = divide(num, denominator, sd, 1);
  if (checkRoundingDigits(r.d, k = pr, rm)) {
    do {
      sd += 10;
      num = naturalLogarithm(arg, sd);
      denominator = isBase10 ? getLn10(Ctor, sd + 10) : naturalLogarithm(base, sd);
      r = divide(num, denominator, sd, 1);
      if (!inf) {
        if (+digitsToString(r.d).slice(k + 1, k + 15) + 1 == 1e14) {
          r = finalise(r, pr + 1, 0);
        }
        break;
      }
    } while (checkRoundingDigits(r.d, k += 10, rm));
  }
  external = true;
  return finalise(r, pr, rm);
};
P.minus = P.sub = function(y) {
  var d, e, i, j, k, len, pr, rm, xd, xe, xLTy, yd, x = this, Ctor = x.constructor;
  y = new Ctor(y);
  if (!x.d || !y.d) {
    if (!x.s || !y.s) y = new Ctor(NaN);
    else if (x.d) y.s = -y.s;
    else y = new Ctor(y.d || x.s !== y.s ? x : NaN);
    return y;
  }
  if (x.s != y.s) {
    y.s = -y.s;
    return x.plus(y);
  }
  xd = x.d;
  yd = y.d;
  pr = Ctor.precision;
  rm = Ctor.rounding;
  if (!xd[0] || !yd[0]) {
    if (yd[0]) y.s = -y.s;
    else if (xd[0]) y = new Ctor(x);
    else return new Ctor(rm === 3 ? -0 : 0);
    return external ? finalise(y, pr, rm) : y;
  }
  e = mathfloor(y.e / LOG_BASE);
  xe = mathfloor(x.e / LOG_BASE);
  xd = xd.slice();
  k = xe - e;
  if (k) {
    xLTy = k < 0;
    if (xLTy) {
      d = xd;
      k = -k;
      len = yd.length;
    } else {
      d = yd;
      e = xe;
      len = xd.length;
    }
    i = Math.max(Math.ceil(pr / LOG_BASE), len) + 2;
    if (k > i) {
      k = i;
      d.length = 1;
    }
    d.reverse();
    for (i = k; i--; ) d.push(0);
    d.reverse();
  } else {
    i = xd.length;
    len = yd.length;
    xLTy = i < len;
    if (xLTy) len = i;
    for (i = 0; i < len; i++) {
      if (xd[i] != yd[i]) {
        xLTy = xd[i] < yd[i];
        break;
      }
    }
    k = 0;
  }
  if (xLTy) {
    d = xd;
    xd = yd;
    yd = d;
    y.s = -y.s;
  }
  len = xd.length;
  for (i = yd.length - len; i > 0; --i) xd[len++] = 0;
  for (i = yd.length; i > k; ) {
    if (xd[--i] < yd[i]) {
      for (j = i; j && xd[--j] === 0; ) xd[j] = BASE - 1;
      --xd[j];
      xd[i] += BASE;
    }
    xd[i] -= yd[i];
  }
  for (; xd[--len] === 0; ) xd.pop();
  for (; xd[0] === 0; xd.shift()) --e;
  if (!xd[0]) return new Ctor(rm === 3 ? -0 : 0);
  y.d = xd;
  y.e = getBase10Exponent(xd, e);
  return external ? finalise(y, pr, rm) : y;
};
P.modulo = P.mod = function(y) {
  var q, x = this, Ctor = x.constructor;
  y = new Ctor(y);
  if (!x.d || !y.s || y.d && !y.d[0]) return new Ctor(NaN);
  if (!y.d || x.d && !x.d[0]) {
    return finalise(new Ctor(x), Ctor.precision, Ctor.rounding);
  }
  external = false;
  if (Ctor.modulo == 9) {
    q = divide(x, y.abs(), 0, 3, 1);
    q.s *= y.s;
  } else {
    q = divide(x, y, 0, Ctor.modulo, 1);
  }
  q = q.times(y);
  external = true;
  return x.minus(q);
};
P.naturalExponential = P.exp = function() {
  return naturalExponential(this);
};
P.naturalLogarithm = P.ln = function() {
  return naturalLogarithm(this);
};
P.negated = P.neg = function() {
  var x = new this.constructor(this);
  x.s = -x.s;
  return finalise(x);
};
P.plus = P.add = function(y) {
  var carry, d, e, i, k, len, pr, rm, xd, yd, x = this, Ctor = x.constructor;
  y = new Ctor(y);
  if (!x.d || !y.d) {
    if (!x.s || !y.s) y = new Ctor(NaN);
    else if (!x.d) y = new Ctor(y.d || x.s === y.s ? x : NaN);
    return y;
  }
  if (x.s != y.s) {
    y.s = -y.s;
    return x.minus(y);
  }
  xd = x.d;
  yd = y.d;
  pr = Ctor.precision;
  rm = Ctor.rounding;
  if (!xd[0] || !yd[0]) {
    if (!yd[0]) y = new Ctor(x);
    return external ? finalise(y, pr, rm) : y;
  }
  k = mathfloor(x.e / LOG_BASE);
  e = mathfloor(y.e / LOG_BASE);
  xd = xd.slice();
  i = k - e;
  if (i) {
    if (i < 0) {
      d = xd;
      i = -i;
      len = yd.length;
    } else {
      d = yd;
      e = k;
      len = xd.length;
    }
    k = Math.ceil(pr / LOG_BASE);
    len = k > len ? k + 1 : len + 1;
    if (i > len) {
      i = len;
      d.length = 1;
    }
    d.reverse();
    for (; i--; ) d.push(0);
    d.reverse();
  }
  len = xd.length;
  i = yd.length;
  if (len - i < 0) {
    i = len;
    d = yd;
    yd = xd;
    xd = d;
  }
  for (carry = 0; i; ) {
    carry = (xd[--i] = xd[i] + yd[i] + carry) / BASE | 0;
    xd[i] %= BASE;
  }
  if (carry) {
    xd.unshift(carry);
    ++e;
  }
  for (len = xd.length; xd[--len] == 0; ) xd.pop();
  y.d = xd;
  y.e = getBase10Exponent(xd, e);
  return external ? finalise(y, pr, rm) : y;
};
P.precision = P.sd = function(z) {
  var k, x = this;
  if (z !== void 0 && z !== !!z && z !== 1 && z !== 0) throw Error(invalidArgument + z);
  if (x.d) {
    k = getPrecision(x.d);
    if (z && x.e + 1 > k) k = x.e + 1;
  } else {
    k = NaN;
  }
  return k;
};
P.round = function() {
  var x = this, Ctor = x.constructor;
  return finalise(new Ctor(x), x.e + 1, Ctor.rounding);
};
P.sine = P.sin = function() {
  var pr, rm, x = this, Ctor = x.constructor;
  if (!x.isFinite()) return new Ctor(NaN);
  if (x.isZero()) return new Ctor(x);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + Math.max(x.e, x.sd()) + LOG_BASE;
  Ctor.rounding = 1;
  x = sine(Ctor, toLessThanHalfPi(Ctor, x));
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return finalise(quadrant > 2 ? x.neg() : x, pr, rm, true);
};
P.squareRoot = P.sqrt = function() {
  var m, n, sd, r, rep, t, x = this, d = x.d, e = x.e, s = x.s, Ctor = x.constructor;
  if (s !== 1 || !d || !d[0]) {
    return new Ctor(!s || s < 0 && (!d || d[0]) ? NaN : d ? x : 1 / 0);
  }
  external = false;
  s = Math.sqrt(+x);
  if (s == 0 || s == 1 / 0) {
    n = digitsToString(d);
    if ((n.length + e) % 2 == 0) n += "0";
    s = Math.sqrt(n);
    e = mathfloor((e + 1) / 2) - (e < 0 || e % 2);
    if (s == 1 / 0) {
      n = "5e" + e;
    } else {
      n = s.toExponential();
      n = n.slice(0, n.indexOf("e") + 1) + e;
    }
    r = new Ctor(n);
  } else {
    r = new Ctor(s.toString());
  }
  sd = (e = Ctor.precision) + 3;
  for (; ; ) {
    t = r;
    r = t.plus(divide(x, t, sd + 2, 1)).times(0.5);
    if (digitsToString(t.d).slice(0, sd) === (n = digitsToString(r.d)).slice(0, sd)) {
      n = n.slice(sd - 3, sd + 1);
      if (n == "9999" || !rep && n == "4999") {
        if (!rep) {
          finalise(t, e + 1, 0);
          if (t.times(t).eq(x)) {
            r = t;
            break;
          }
        }
        sd += 4;
        rep = 1;
      } else {
        if (!+n || !+n.slice(1) && n.charAt(0) == "5") {
          finalise(r, e + 1, 1);
          m = !r.times(r).eq(x);
        }
        break;
      }
    }
  }
  external = true;
  return finalise(r, e, Ctor.rounding, m);
};
P.tangent = P.tan = function() {
  var pr, rm, x = this, Ctor = x.constructor;
  if (!x.isFinite()) return new Ctor(NaN);
  if (x.isZero()) return new Ctor(x);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + 10;
  Ctor.rounding = 1;
  x = x.sin();
  x.s = 1;
  x = divide(x, new Ctor(1).minus(x.times(x)).sqrt(), pr + 10, 0);
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return finalise(quadrant == 2 || quadrant == 4 ? x.neg() : x, pr, rm, true);
};
P.times = P.mul = function(y) {
  var carry, e, i, k, r, rL, t, xdL, ydL, x = this, Ctor = x.constructor, xd = x.d, yd = (y = new Ctor(y)).d;
  y.s *= x.s;
  if (!xd || !xd[0] || !yd || !yd[0]) {
    return new Ctor(!y.s || xd && !xd[0] && !yd || yd && !yd[0] && !xd ? NaN : !xd || !yd ? y.s / 0 : y.s * 0);
  }
  e = mathfloor(x.e / LOG_BASE) + mathfloor(y.e / LOG_BASE);
  xdL = xd.length;
  ydL = yd.length;
  if (xdL < ydL) {
    r = xd;
    xd = yd;
    yd = r;
    rL = xdL;
    xdL = ydL;
    ydL = rL;
  }
  r = [];
  rL = xdL + ydL;
  for (i = rL; i--; ) r.push(0);
  for (i = ydL; --i >= 0; ) {
    carry = 0;
    for (k = xdL + i; k > i; ) {
      t = r[k] + yd[i] * xd[k - i - 1] + carry;
      r[k--] = t % BASE | 0;
      carry = t / BASE | 0;
    }
    r[k] = (r[k] + carry) % BASE | 0;
  }
  for (; !r[--rL]; ) r.pop();
  if (carry) ++e;
  else r.shift();
  y.d = r;
  y.e = getBase10Exponent(r, e);
  return external ? finalise(y, Ctor.precision, Ctor.rounding) : y;
};
P.toBinary = function(sd, rm) {
  return toStringBinary(this, 2, sd, rm);
};
P.toDecimalPlaces = P.toDP = function(dp, rm) {
  var x = this, Ctor = x.constructor;
  x = new Ctor(x);
  if (dp === void 0) return x;
  checkInt32(dp, 0, MAX_DIGITS);
  if (rm === void 0) rm = Ctor.rounding;
  else checkInt32(rm, 0, 8);
  return finalise(x, dp + x.e + 1, rm);
};
P.toExponential = function(dp, rm) {
  var str, x = this, Ctor = x.constructor;
  if (dp === void 0) {
    str = finiteToString(x, true);
  } else {
    checkInt32(dp, 0, MAX_DIGITS);
    if (rm === void 0) rm = Ctor.rounding;
    else checkInt32(rm, 0, 8);
    x = finalise(new Ctor(x), dp + 1, rm);
    str = finiteToString(x, true, dp + 1);
  }
  return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.toFixed = function(dp, rm) {
  var str, y, x = this, Ctor = x.constructor;
  if (dp === void 0) {
    str = finiteToString(x);
  } else {
    checkInt32(dp, 0, MAX_DIGITS);
    if (rm === void 0) rm = Ctor.rounding;
    else checkInt32(rm, 0, 8);
    y = finalise(new Ctor(x), dp + x.e + 1, rm);
    str = finiteToString(y, false, dp + y.e + 1);
  }
  return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.toFraction = function(maxD) {
  var d, d0, d1, d2, e, k, n, n0, n1, pr, q, r, x = this, xd = x.d, Ctor = x.constructor;
  if (!xd) return new Ctor(x);
  n1 = d0 = new Ctor(1);
  d1 = n0 = new Ctor(0);
  d = new Ctor(d1);
  e = d.e = getPrecision(xd) - x.e - 1;
  k = e % LOG_BASE;
  d.d[0] = mathpow(10, k < 0 ? LOG_BASE + k : k);
  if (maxD == null) {
    maxD = e > 0 ? d : n1;
  } else {
    n = new Ctor(maxD);
    if (!n.isInt() || n.lt(n1)) throw Error(invalidArgument + n);
    maxD = n.gt(d) ? e > 0 ? d : n1 : n;
  }
  external = false;
  n = new Ctor(digitsToString(xd));
  pr = Ctor.precision;
  Ctor.precision = e = xd.length * LOG_BASE * 2;
  for (; ; ) {
    q = divide(n, d, 0, 1, 1);
    d2 = d0.plus(q.times(d1));
    if (d2.cmp(maxD) == 1) break;
    d0 = d1;
    d1 = d2;
    d2 = n1;
    n1 = n0.plus(q.times(d2));
    n0 = d2;
    d2 = d;
    d = n.minus(q.times(d2));
    n = d2;
  }
  d2 = divide(maxD.minus(d0), d1, 0, 1, 1);
  n0 = n0.plus(d2.times(n1));
  d0 = d0.plus(d2.times(d1));
  n0.s = n1.s = x.s;
  r = divide(n1, d1, e, 1).minus(x).abs().cmp(divide(n0, d0, e, 1).minus(x).abs()) < 1 ? [n1, d1] : [n0, d0];
  Ctor.precision = pr;
  external = true;
  return r;
};
P.toHexadecimal = P.toHex = function(sd, rm) {
  return toStringBinary(this, 16, sd, rm);
};
P.toNearest = function(y, rm) {
  var x = this, Ctor = x.constructor;
  x = new Ctor(x);
  if (y == null) {
    if (!x.d) return x;
    y = new Ctor(1);
    rm = Ctor.rounding;
  } else {
    y = new Ctor(y);
    if (rm === void 0) {
      rm = Ctor.rounding;
    } else {
      checkInt32(rm, 0, 8);
    }
    if (!x.d) return y.s ? x : y;
    if (!y.d) {
      if (y.s) y.s = x.s;
      return y;
    }
  }
  if (y.d[0]) {
    external = false;
    x = divide(x, y, 0, rm, 1).times(y);
    external = true;
    finalise(x);
  } else {
    y.s = x.s;
    x = y;
  }
  return x;
};
P.toNumber = function() {
  return +this;
};
P.toOctal = function(sd, rm) {
  return toStringBinary(this, 8, sd, rm);
};
P.toPower = P.pow = function(y) {
  var e, k, pr, r, rm, s, x = this, Ctor = x.constructor, yn = +(y = new Ctor(y));
  if (!x.d || !y.d || !x.d[0] || !y.d[0]) return new Ctor(mathpow(+x, yn));
  x = new Ctor(x);
  if (x.eq(1)) return x;
  pr = Ctor.precision;
  rm = Ctor.rounding;
  if (y.eq(1)) return finalise(x, pr, rm);
  e = mathfloor(y.e / LOG_BASE);
  if (e >= y.d.length - 1 && (k = yn < 0 ? -yn : yn) <= MAX_SAFE_INTEGER) {
    r = intPow(Ctor, x, k, pr);
    return y.s < 0 ? new Ctor(1).div(r) : finalise(r, pr, rm);
  }
  s = x.s;
  if (s < 0) {
    if (e < y.d.length - 1) return new Ctor(NaN);
    if ((y.d[e] & 1) == 0) s = 1;
    if (x.e == 0 && x.d[0] == 1 && x.d.length == 1) {
      x.s = s;
      return x;
    }
  }
  k = mathpow(+x, yn);
  e = k == 0 || !isFinite(k) ? mathfloor(yn * (Math.log("0." + digitsToString(x.d)) / Math.LN10 + x.e + 1)) : new Ctor(k + "").e;
  if (e > Ctor.maxE + 1 || e < Ctor.minE - 1) return new Ctor(e > 0 ? s / 0 : 0);
  external = false;
  Ctor.rounding = x.s = 1;
  k = Math.min(12, (e + "").length);
  r = naturalExponential(y.times(naturalLogarithm(x, pr + k)), pr);
  if (r.d) {
    r = finalise(r, pr + 5, 1);
    if (checkRoundingDigits(r.d, pr, rm)) {
      e = pr + 10;
      r = finalise(naturalExponential(y.times(naturalLogarithm(x, e + k)), e), e + 5, 1);
      if (+digitsToString(r.d).slice(pr + 1, pr + 15) + 1 == 1e14) {
        r = finalise(r, pr + 1, 0);
      }
    }
  }
  r.s = s;
  external = true;
  Ctor.rounding = rm;
  return finalise(r, pr, rm);
};
P.toPrecision = function(sd, rm) {
  var str, x = this, Ctor = x.constructor;
  if (sd === void 0) {
    str = finiteToString(x, x.e <= Ctor.toExpNeg || x.e >= Ctor.toExpPos);
  } else {
    checkInt32(sd, 1, MAX_DIGITS);
    if (rm === void 0) rm = Ctor.rounding;
    else checkInt32(rm, 0, 8);
    x = finalise(new Ctor(x), sd, rm);
    str = finiteToString(x, sd <= x.e || x.e <= Ctor.toExpNeg, sd);
  }
  return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.toSignificantDigits = P.toSD = function(sd, rm) {
  var x = this, Ctor = x.constructor;
  if (sd === void 0) {
    sd = Ctor.precision;
    rm = Ctor.rounding;
  } else {
    checkInt32(sd, 1, MAX_DIGITS);
    if (rm === void 0) rm = Ctor.rounding;
    else checkInt32(rm, 0, 8);
  }
  return finalise(new Ctor(x), sd, rm);
};
P.toString = function() {
  var x = this, Ctor = x.constructor, str = finiteToString(x, x.e <= Ctor.toExpNeg || x.e >= Ctor.toExpPos);
  return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.truncated = P.trunc = function() {
  return finalise(new this.constructor(this), this.e + 1, 1);
};
P.valueOf = P.toJSON = function() {
  var x = this, Ctor = x.constructor, str = finiteToString(x, x.e <= Ctor.toExpNeg || x.e >= Ctor.toExpPos);
  return x.isNeg() ? "-" + str : str;
};
function digitsToString(d) {
  var i, k, ws, indexOfLastWord = d.length - 1, str = "", w = d[0];
  if (indexOfLastWord > 0) {
    str += w;
    for (i = 1; i < indexOfLastWord; i++) {
      ws = d[i] + "";
      k = LOG_BASE - ws.length;
      if (k) str += getZeroString(k);
      str += ws;
    }
    w = d[i];
    ws = w + "";
    k = LOG_BASE - ws.length;
    if (k) str += getZeroString(k);
  } else if (w === 0) {
    return "0";
  }
  for (; w % 10 === 0; ) w /= 10;
  return str + w;
}
function checkInt32(i, min2, max2) {
  if (i !== ~~i || i < min2 || i > max2) {
    throw Error(invalidArgument + i);
  }
}
function checkRoundingDigits(d, i, rm, repeating) {
  var di, k, r, rd;
  for (k = d[0]; k >= 10; k /= 10) --i;
  if (--i < 0) {
    i += LOG_BASE;
    di = 0;
  } else {
    di = Math.ceil((i + 1) / LOG_BASE);
    i %= LOG_BASE;
  }
  k = mathpow(10, LOG_BASE - i);
  rd = d[di] % k | 0;
  if (repeating == null) {
    if (i < 3) {
      if (i == 0) rd = rd / 100 | 0;
      else if (i == 1) rd = rd / 10 | 0;
      r = rm < 4 && rd == 99999 || rm > 3 && rd == 49999 || rd == 5e4 || rd == 0;
    } else {
      r = (rm < 4 && rd + 1 == k || rm > 3 && rd + 1 == k / 2) && (d[di + 1] / k / 100 | 0) == mathpow(10, i - 2) - 1 || (rd == k / 2 || rd == 0) && (d[di + 1] / k / 100 | 0) == 0;
    }
  } else {
    if (i < 4) {
      if (i == 0) rd = rd / 1e3 | 0;
      else if (i == 1) rd = rd / 100 | 0;
      else if (i == 2) rd = rd / 10 | 0;
      r = (repeating || rm < 4) && rd == 9999 || !repeating && rm > 3 && rd == 4999;
    } else {
      r = ((repeating || rm < 4) && rd + 1 == k || !repeating && rm > 3 && rd + 1 == k / 2) && (d[di + 1] / k / 1e3 | 0) == mathpow(10, i - 3) - 1;
    }
  }
  return r;
}
function convertBase(str, baseIn, baseOut) {
  var j, arr = [0], arrL, i = 0, strL = str.length;
  for (; i < strL; ) {
    for (arrL = arr.length; arrL--; ) arr[arrL] *= baseIn;
    arr[0] += NUMERALS.indexOf(str.charAt(i++));
    for (j = 0; j < arr.length; j++) {
      if (arr[j] > baseOut - 1) {
        if (arr[j + 1] === void 0) arr[j + 1] = 0;
        arr[j + 1] += arr[j] / baseOut | 0;
        arr[j] %= baseOut;
      }
    }
  }
  return arr.reverse();
}
function cosine(Ctor, x) {
  var k, len, y;
  if (x.isZero()) return x;
  len = x.d.length;
  if (len < 32) {
    k = Math.ceil(len / 3);
    y = (1 / tinyPow(4, k)).toString();
  } else {
    k = 16;
    y = "2.3283064365386962890625e-10";
  }
  Ctor.precision += k;
  x = taylorSeries(Ctor, 1, x.times(y), new Ctor(1));
  for (var i = k; i--; ) {
    var cos2x = x.times(x);
    x = cos2x.times(cos2x).minus(cos2x).times(8).plus(1);
  }
  Ctor.precision -= k;
  return x;
}
var divide = /* @__PURE__ */ (function() {
  function multiplyInteger(x, k, base) {
    var temp, carry = 0, i = x.length;
    for (x = x.slice(); i--; ) {
      temp = x[i] * k + carry;
      x[i] = temp % base | 0;
      carry = temp / base | 0;
    }
    if (carry) x.unshift(carry);
    return x;
  }
  function compare(a, b, aL, bL) {
    var i, r;
    if (aL != bL) {
      r = aL > bL ? 1 : -1;
    } else {
      for (i = r = 0; i < aL; i++) {
        if (a[i] != b[i]) {
          r = a[i] > b[i] ? 1 : -1;
          break;
        }
      }
    }
    return r;
  }
  function subtract(a, b, aL, base) {
    var i = 0;
    for (; aL--; ) {
      a[aL] -= i;
      i = a[aL] < b[aL] ? 1 : 0;
      a[aL] = i * base + a[aL] - b[aL];
    }
    for (; !a[0] && a.length > 1; ) a.shift();
  }
  return function(x, y, pr, rm, dp, base) {
    var cmp, e, i, k, logBase, more, prod, prodL, q, qd, rem, remL, rem0, sd, t, xi, xL, yd0, yL, yz, Ctor = x.constructor, sign2 = x.s == y.s ? 1 : -1, xd = x.d, yd = y.d;
    if (!xd || !xd[0] || !yd || !yd[0]) {
      return new Ctor(
        // Return NaN if either NaN, or both Infinity or 0.
        !x.s || !y.s || (xd ? yd && xd[0] == yd[0] : !yd) ? NaN : (
          // Return ±0 if x is 0 or y is ±Infinity, or return ±Infinity as y is 0.
          xd && xd[0] == 0 || !yd ? sign2 * 0 : sign2 / 0
        )
      );
    }
    if (base) {
      logBase = 1;
      e = x.e - y.e;
    } else {
      base = BASE;
      logBase = LOG_BASE;
      e = mathfloor(x.e / logBase) - mathfloor(y.e / logBase);
    }
    yL = yd.length;
    xL = xd.length;
    q = new Ctor(sign2);
    qd = q.d = [];
    for (i = 0; yd[i] == (xd[i] || 0); i++) ;
    if (yd[i] > (xd[i] || 0)) e--;
    if (pr == null) {
      sd = pr = Ctor.precision;
      rm = Ctor.rounding;
    } else if (dp) {
      sd = pr + (x.e - y.e) + 1;
    } else {
      sd = pr;
    }
    if (sd < 0) {
      qd.push(1);
      more = true;
    } else {
      sd = sd / logBase + 2 | 0;
      i = 0;
      if (yL == 1) {
        k = 0;
        yd = yd[0];
        sd++;
        for (; (i < xL || k) && sd--; i++) {
          t = k * base + (xd[i] || 0);
          qd[i] = t / yd | 0;
          k = t % yd | 0;
        }
        more = k || i < xL;
      } else {
        k = base / (yd[0] + 1) | 0;
        if (k > 1) {
          yd = multiplyInteger(yd, k, base);
          xd = multiplyInteger(xd, k, base);
          yL = yd.length;
          xL = xd.length;
        }
        xi = yL;
        rem = xd.slice(0, yL);
        remL = rem.length;
        for (; remL < yL; ) rem[remL++] = 0;
        yz = yd.slice();
        yz.unshift(0);
        yd0 = yd[0];
        if (yd[1] >= base / 2) ++yd0;
        do {
          k = 0;
          cmp = compare(yd, rem, yL, remL);
          if (cmp < 0) {
            rem0 = rem[0];
            if (yL != remL) rem0 = rem0 * base + (rem[1] || 0);
            k = rem0 / yd0 | 0;
            if (k > 1) {
              if (k >= base) k = base - 1;
              prod = multiplyInteger(yd, k, base);
              prodL = prod.length;
              remL = rem.length;
              cmp = compare(prod, rem, prodL, remL);
              if (cmp == 1) {
                k--;
                subtract(prod, yL < prodL ? yz : yd, prodL, base);
              }
            } else {
              if (k == 0) cmp = k = 1;
              prod = yd.slice();
            }
            prodL = prod.length;
            if (prodL < remL) prod.unshift(0);
            subtract(rem, prod, remL, base);
            if (cmp == -1) {
              remL = rem.length;
              cmp = compare(yd, rem, yL, remL);
              if (cmp < 1) {
                k++;
                subtract(rem, yL < remL ? yz : yd, remL, base);
              }
            }
            remL = rem.length;
          } else if (cmp === 0) {
            k++;
            rem = [0];
          }
          qd[i++] = k;
          if (cmp && rem[0]) {
            rem[remL++] = xd[xi] || 0;
          } else {
            rem = [xd[xi]];
            remL = 1;
          }
        } while ((xi++ < xL || rem[0] !== void 0) && sd--);
        more = rem[0] !== void 0;
      }
      if (!qd[0]) qd.shift();
    }
    if (logBase == 1) {
      q.e = e;
      inexact = more;
    } else {
      for (i = 1, k = qd[0]; k >= 10; k /= 10) i++;
      q.e = i + e * logBase - 1;
      finalise(q, dp ? pr + q.e + 1 : pr, rm, more);
    }
    return q;
  };
})();
function finalise(x, sd, rm, isTruncated) {
  var digits, i, j, k, rd, roundUp, w, xd, xdi, Ctor = x.constructor;
  out: if (sd != null) {
    xd = x.d;
    if (!xd) return x;
    for (digits = 1, k = xd[0]; k >= 10; k /= 10) digits++;
    i = sd - digits;
    if (i < 0) {
      i += LOG_BASE;
      j = sd;
      w = xd[xdi = 0];
      rd = w / mathpow(10, digits - j - 1) % 10 | 0;
    } else {
      xdi = Math.ceil((i + 1) / LOG_BASE);
      k = xd.length;
      if (xdi >= k) {
        if (isTruncated) {
          for (; k++ <= xdi; ) xd.push(0);
          w = rd = 0;
          digits = 1;
          i %= LOG_BASE;
          j = i - LOG_BASE + 1;
        } else {
          break out;
        }
      } else {
        w = k = xd[xdi];
        for (digits = 1; k >= 10; k /= 10) digits++;
        i %= LOG_BASE;
        j = i - LOG_BASE + digits;
        rd = j < 0 ? 0 : w / mathpow(10, digits - j - 1) % 10 | 0;
      }
    }
    isTruncated = isTruncated || sd < 0 || xd[xdi + 1] !== void 0 || (j < 0 ? w : w % mathpow(10, digits - j - 1));
    roundUp = rm < 4 ? (rd || isTruncated) && (rm == 0 || rm == (x.s < 0 ? 3 : 2)) : rd > 5 || rd == 5 && (rm == 4 || isTruncated || rm == 6 && // Check whether the digit to the left of the rounding digit is odd.
    (i > 0 ? j > 0 ? w / mathpow(10, digits - j) : 0 : xd[xdi - 1]) % 10 & 1 || rm == (x.s < 0 ? 8 : 7));
    if (sd < 1 || !xd[0]) {
      xd.length = 0;
      if (roundUp) {
        sd -= x.e + 1;
        xd[0] = mathpow(10, (LOG_BASE - sd % LOG_BASE) % LOG_BASE);
        x.e = -sd || 0;
      } else {
        xd[0] = x.e = 0;
      }
      return x;
    }
    if (i == 0) {
      xd.length = xdi;
      k = 1;
      xdi--;
    } else {
      xd.length = xdi + 1;
      k = mathpow(10, LOG_BASE - i);
      xd[xdi] = j > 0 ? (w / mathpow(10, digits - j) % mathpow(10, j) | 0) * k : 0;
    }
    if (roundUp) {
      for (; ; ) {
        if (xdi == 0) {
          for (i = 1, j = xd[0]; j >= 10; j /= 10) i++;
          j = xd[0] += k;
          for (k = 1; j >= 10; j /= 10) k++;
          if (i != k) {
            x.e++;
            if (xd[0] == BASE) xd[0] = 1;
          }
          break;
        } else {
          xd[xdi] += k;
          if (xd[xdi] != BASE) break;
          xd[xdi--] = 0;
          k = 1;
        }
      }
    }
    for (i = xd.length; xd[--i] === 0; ) xd.pop();
  }
  if (external) {
    if (x.e > Ctor.maxE) {
      x.d = null;
      x.e = NaN;
    } else if (x.e < Ctor.minE) {
      x.e = 0;
      x.d = [0];
    }
  }
  return x;
}
function finiteToString(x, isExp, sd) {
  if (!x.isFinite()) return nonFiniteToString(x);
  var k, e = x.e, str = digitsToString(x.d), len = str.length;
  if (isExp) {
    if (sd && (k = sd - len) > 0) {
      str = str.charAt(0) + "." + str.slice(1) + getZeroString(k);
    } else if (len > 1) {
      str = str.charAt(0) + "." + str.slice(1);
    }
    str = str + (x.e < 0 ? "e" : "e+") + x.e;
  } else if (e < 0) {
    str = "0." + getZeroString(-e - 1) + str;
    if (sd && (k = sd - len) > 0) str += getZeroString(k);
  } else if (e >= len) {
    str += getZeroString(e + 1 - len);
    if (sd && (k = sd - e - 1) > 0) str = str + "." + getZeroString(k);
  } else {
    if ((k = e + 1) < len) str = str.slice(0, k) + "." + str.slice(k);
    if (sd && (k = sd - len) > 0) {
      if (e + 1 === len) str += ".";
      str += getZeroString(k);
    }
  }
  return str;
}
function getBase10Exponent(digits, e) {
  var w = digits[0];
  for (e *= LOG_BASE; w >= 10; w /= 10) e++;
  return e;
}
function getLn10(Ctor, sd, pr) {
  if (sd > LN10_PRECISION) {
    external = true;
    if (pr) Ctor.precision = pr;
    throw Error(precisionLimitExceeded);
  }
  return finalise(new Ctor(LN10), sd, 1, true);
}
function getPi(Ctor, sd, rm) {
  if (sd > PI_PRECISION) throw Error(precisionLimitExceeded);
  return finalise(new Ctor(PI), sd, rm, true);
}
function getPrecision(digits) {
  var w = digits.length - 1, len = w * LOG_BASE + 1;
  w = digits[w];
  if (w) {
    for (; w % 10 == 0; w /= 10) len--;
    for (w = digits[0]; w >= 10; w /= 10) len++;
  }
  return len;
}
function getZeroString(k) {
  var zs = "";
  for (; k--; ) zs += "0";
  return zs;
}
function intPow(Ctor, x, n, pr) {
  var isTruncated, r = new Ctor(1), k = Math.ceil(pr / LOG_BASE + 4);
  external = false;
  for (; ; ) {
    if (n % 2) {
      r = r.times(x);
      if (truncate(r.d, k)) isTruncated = true;
    }
    n = mathfloor(n / 2);
    if (n === 0) {
      n = r.d.length - 1;
      if (isTruncated && r.d[n] === 0) ++r.d[n];
      break;
    }
    x = x.times(x);
    truncate(x.d, k);
  }
  external = true;
  return r;
}
function isOdd(n) {
  return n.d[n.d.length - 1] & 1;
}
function maxOrMin(Ctor, args, n) {
  var k, y, x = new Ctor(args[0]), i = 0;
  for (; ++i < args.length; ) {
    y = new Ctor(args[i]);
    if (!y.s) {
      x = y;
      break;
    }
    k = x.cmp(y);
    if (k === n || k === 0 && x.s === n) {
      x = y;
    }
  }
  return x;
}
function naturalExponential(x, sd) {
  var denominator, guard, j, pow2, sum2, t, wpr, rep = 0, i = 0, k = 0, Ctor = x.constructor, rm = Ctor.rounding, pr = Ctor.precision;
  if (!x.d || !x.d[0] || x.e > 17) {
    return new Ctor(x.d ? !x.d[0] ? 1 : x.s < 0 ? 0 : 1 / 0 : x.s ? x.s < 0 ? 0 : x : 0 / 0);
  }
  if (sd == null) {
    external = false;
    wpr = pr;
  } else {
    wpr = sd;
  }
  t = new Ctor(0.03125);
  while (x.e > -2) {
    x = x.times(t);
    k += 5;
  }
  guard = Math.log(mathpow(2, k)) / Math.LN10 * 2 + 5 | 0;
  wpr += guard;
  denominator = pow2 = sum2 = new Ctor(1);
  Ctor.precision = wpr;
  for (; ; ) {
    pow2 = finalise(pow2.times(x), wpr, 1);
    denominator = denominator.times(++i);
    t = sum2.plus(divide(pow2, denominator, wpr, 1));
    if (digitsToString(t.d).slice(0, wpr) === digitsToString(sum2.d).slice(0, wpr)) {
      j = k;
      while (j--) sum2 = finalise(sum2.times(sum2), wpr, 1);
      if (sd == null) {
        if (rep < 3 && checkRoundingDigits(sum2.d, wpr - guard, rm, rep)) {
          Ctor.precision = wpr += 10;
          denominator = pow2 = t = new Ctor(1);
          i = 0;
          rep++;
        } else {
          return finalise(sum2, Ctor.precision = pr, rm, external = true);
        }
      } else {
        Ctor.precision = pr;
        return sum2;
      }
    }
    sum2 = t;
  }
}
function naturalLogarithm(y, sd) {
  var c, c0, denominator, e, numerator, rep, sum2, t, wpr, x1, x2, n = 1, guard = 10, x = y, xd = x.d, Ctor = x.constructor, rm = Ctor.rounding, pr = Ctor.precision;
  if (x.s < 0 || !xd || !xd[0] || !x.e && xd[0] == 1 && xd.length == 1) {
    return new Ctor(xd && !xd[0] ? -1 / 0 : x.s != 1 ? NaN : xd ? 0 : x);
  }
  if (sd == null) {
    external = false;
    wpr = pr;
  } else {
    wpr = sd;
  }
  Ctor.precision = wpr += guard;
  c = digitsToString(xd);
  c0 = c.charAt(0);
  if (Math.abs(e = x.e) < 15e14) {
    while (c0 < 7 && c0 != 1 || c0 == 1 && c.charAt(1) > 3) {
      x = x.times(y);
      c = digitsToString(x.d);
      c0 = c.charAt(0);
      n++;
    }
    e = x.e;
    if (c0 > 1) {
      x = new Ctor("0." + c);
      e++;
    } else {
      x = new Ctor(c0 + "." + c.slice(1));
    }
  } else {
    t = getLn10(Ctor, wpr + 2, pr).times(e + "");
    x = naturalLogarithm(new Ctor(c0 + "." + c.slice(1)), wpr - guard).plus(t);
    Ctor.precision = pr;
    return sd == null ? finalise(x, pr, rm, external = true) : x;
  }
  x1 = x;
  sum2 = numerator = x = divide(x.minus(1), x.plus(1), wpr, 1);
  x2 = finalise(x.times(x), wpr, 1);
  denominator = 3;
  for (; ; ) {
    numerator = finalise(numerator.times(x2), wpr, 1);
    t = sum2.plus(divide(numerator, new Ctor(denominator), wpr, 1));
    if (digitsToString(t.d).slice(0, wpr) === digitsToString(sum2.d).slice(0, wpr)) {
      sum2 = sum2.times(2);
      if (e !== 0) sum2 = sum2.plus(getLn10(Ctor, wpr + 2, pr).times(e + ""));
      sum2 = divide(sum2, new Ctor(n), wpr, 1);
      if (sd == null) {
        if (checkRoundingDigits(sum2.d, wpr - guard, rm, rep)) {
          Ctor.precision = wpr += guard;
          t = numerator = x = divide(x1.minus(1), x1.plus(1), wpr, 1);
          x2 = finalise(x.times(x), wpr, 1);
          denominator = rep = 1;
        } else {
          return finalise(sum2, Ctor.precision = pr, rm, external = true);
        }
      } else {
        Ctor.precision = pr;
        return sum2;
      }
    }
    sum2 = t;
    denominator += 2;
  }
}
function nonFiniteToString(x) {
  return String(x.s * x.s / 0);
}
function parseDecimal(x, str) {
  var e, i, len;
  if ((e = str.indexOf(".")) > -1) str = str.replace(".", "");
  if ((i = str.search(/e/i)) > 0) {
    if (e < 0) e = i;
    e += +str.slice(i + 1);
    str = str.substring(0, i);
  } else if (e < 0) {
    e = str.length;
  }
  for (i = 0; str.charCodeAt(i) === 48; i++) ;
  for (len = str.length; str.charCodeAt(len - 1) === 48; --len) ;
  str = str.slice(i, len);
  if (str) {
    len -= i;
    x.e = e = e - i - 1;
    x.d = [];
    i = (e + 1) % LOG_BASE;
    if (e < 0) i += LOG_BASE;
    if (i < len) {
      if (i) x.d.push(+str.slice(0, i));
      for (len -= LOG_BASE; i < len; ) x.d.push(+str.slice(i, i += LOG_BASE));
      str = str.slice(i);
      i = LOG_BASE - str.length;
    } else {
      i -= len;
    }
    for (; i--; ) str += "0";
    x.d.push(+str);
    if (external) {
      if (x.e > x.constructor.maxE) {
        x.d = null;
        x.e = NaN;
      } else if (x.e < x.constructor.minE) {
        x.e = 0;
        x.d = [0];
      }
    }
  } else {
    x.e = 0;
    x.d = [0];
  }
  return x;
}
function parseOther(x, str) {
  var base, Ctor, divisor, i, isFloat, len, p, xd, xe;
  if (str.indexOf("_") > -1) {
    str = str.replace(/(\d)_(?=\d)/g, "$1");
    if (isDecimal.test(str)) return parseDecimal(x, str);
  } else if (str === "Infinity" || str === "NaN") {
    if (!+str) x.s = NaN;
    x.e = NaN;
    x.d = null;
    return x;
  }
  if (isHex.test(str)) {
    base = 16;
    str = str.toLowerCase();
  } else if (isBinary.test(str)) {
    base = 2;
  } else if (isOctal.test(str)) {
    base = 8;
  } else {
    throw Error(invalidArgument + str);
  }
  i = str.search(/p/i);
  if (i > 0) {
    p = +str.slice(i + 1);
    str = str.substring(2, i);
  } else {
    str = str.slice(2);
  }
  i = str.indexOf(".");
  isFloat = i >= 0;
  Ctor = x.constructor;
  if (isFloat) {
    str = str.replace(".", "");
    len = str.length;
    i = len - i;
    divisor = intPow(Ctor, new Ctor(base), i, i * 2);
  }
  xd = convertBase(str, base, BASE);
  xe = xd.length - 1;
  for (i = xe; xd[i] === 0; --i) xd.pop();
  if (i < 0) return new Ctor(x.s * 0);
  x.e = getBase10Exponent(xd, xe);
  x.d = xd;
  external = false;
  if (isFloat) x = divide(x, divisor, len * 4);
  if (p) x = x.times(Math.abs(p) < 54 ? mathpow(2, p) : Decimal.pow(2, p));
  external = true;
  return x;
}
function sine(Ctor, x) {
  var k, len = x.d.length;
  if (len < 3) {
    return x.isZero() ? x : taylorSeries(Ctor, 2, x, x);
  }
  k = 1.4 * Math.sqrt(len);
  k = k > 16 ? 16 : k | 0;
  x = x.times(1 / tinyPow(5, k));
  x = taylorSeries(Ctor, 2, x, x);
  var sin2_x, d5 = new Ctor(5), d16 = new Ctor(16), d20 = new Ctor(20);
  for (; k--; ) {
    sin2_x = x.times(x);
    x = x.times(d5.plus(sin2_x.times(d16.times(sin2_x).minus(d20))));
  }
  return x;
}
function taylorSeries(Ctor, n, x, y, isHyperbolic) {
  var j, t, u, x2, i = 1, pr = Ctor.precision, k = Math.ceil(pr / LOG_BASE);
  external = false;
  x2 = x.times(x);
  u = new Ctor(y);
  for (; ; ) {
    t = divide(u.times(x2), new Ctor(n++ * n++), pr, 1);
    u = isHyperbolic ? y.plus(t) : y.minus(t);
    y = divide(t.times(x2), new Ctor(n++ * n++), pr, 1);
    t = u.plus(y);
    if (t.d[k] !== void 0) {
      for (j = k; t.d[j] === u.d[j] && j--; ) ;
      if (j == -1) break;
    }
    j = u;
    u = y;
    y = t;
    t = j;
    i++;
  }
  external = true;
  t.d.length = k + 1;
  return t;
}
function tinyPow(b, e) {
  var n = b;
  while (--e) n *= b;
  return n;
}
function toLessThanHalfPi(Ctor, x) {
  var t, isNeg = x.s < 0, pi = getPi(Ctor, Ctor.precision, 1), halfPi = pi.times(0.5);
  x = x.abs();
  if (x.lte(halfPi)) {
    quadrant = isNeg ? 4 : 1;
    return x;
  }
  t = x.divToInt(pi);
  if (t.isZero()) {
    quadrant = isNeg ? 3 : 2;
  } else {
    x = x.minus(t.times(pi));
    if (x.lte(halfPi)) {
      quadrant = isOdd(t) ? isNeg ? 2 : 3 : isNeg ? 4 : 1;
      return x;
    }
    quadrant = isOdd(t) ? isNeg ? 1 : 4 : isNeg ? 3 : 2;
  }
  return x.minus(pi).abs();
}
function toStringBinary(x, baseOut, sd, rm) {
  var base, e, i, k, len, roundUp, str, xd, y, Ctor = x.constructor, isExp = sd !== void 0;
  if (isExp) {
    checkInt32(sd, 1, MAX_DIGITS);
    if (rm === void 0) rm = Ctor.rounding;
    else checkInt32(rm, 0, 8);
  } else {
    sd = Ctor.precision;
    rm = Ctor.rounding;
  }
  if (!x.isFinite()) {
    str = nonFiniteToString(x);
  } else {
    str = finiteToString(x);
    i = str.indexOf(".");
    if (isExp) {
      base = 2;
      if (baseOut == 16) {
        sd = sd * 4 - 3;
      } else if (baseOut == 8) {
        sd = sd * 3 - 2;
      }
    } else {
      base = baseOut;
    }
    if (i >= 0) {
      str = str.replace(".", "");
      y = new Ctor(1);
      y.e = str.length - i;
      y.d = convertBase(finiteToString(y), 10, base);
      y.e = y.d.length;
    }
    xd = convertBase(str, 10, base);
    e = len = xd.length;
    for (; xd[--len] == 0; ) xd.pop();
    if (!xd[0]) {
      str = isExp ? "0p+0" : "0";
    } else {
      if (i < 0) {
        e--;
      } else {
        x = new Ctor(x);
        x.d = xd;
        x.e = e;
        x = divide(x, y, sd, rm, 0, base);
        xd = x.d;
        e = x.e;
        roundUp = inexact;
      }
      i = xd[sd];
      k = base / 2;
      roundUp = roundUp || xd[sd + 1] !== void 0;
      roundUp = rm < 4 ? (i !== void 0 || roundUp) && (rm === 0 || rm === (x.s < 0 ? 3 : 2)) : i > k || i === k && (rm === 4 || roundUp || rm === 6 && xd[sd - 1] & 1 || rm === (x.s < 0 ? 8 : 7));
      xd.length = sd;
      if (roundUp) {
        for (; ++xd[--sd] > base - 1; ) {
          xd[sd] = 0;
          if (!sd) {
            ++e;
            xd.unshift(1);
          }
        }
      }
      for (len = xd.length; !xd[len - 1]; --len) ;
      for (i = 0, str = ""; i < len; i++) str += NUMERALS.charAt(xd[i]);
      if (isExp) {
        if (len > 1) {
          if (baseOut == 16 || baseOut == 8) {
            i = baseOut == 16 ? 4 : 3;
            for (--len; len % i; len++) str += "0";
            xd = convertBase(str, base, baseOut);
            for (len = xd.length; !xd[len - 1]; --len) ;
            for (i = 1, str = "1."; i < len; i++) str += NUMERALS.charAt(xd[i]);
          } else {
            str = str.charAt(0) + "." + str.slice(1);
          }
        }
        str = str + (e < 0 ? "p" : "p+") + e;
      } else if (e < 0) {
        for (; ++e; ) str = "0" + str;
        str = "0." + str;
      } else {
        if (++e > len) for (e -= len; e--; ) str += "0";
        else if (e < len) str = str.slice(0, e) + "." + str.slice(e);
      }
    }
    str = (baseOut == 16 ? "0x" : baseOut == 2 ? "0b" : baseOut == 8 ? "0o" : "") + str;
  }
  return x.s < 0 ? "-" + str : str;
}
function truncate(arr, len) {
  if (arr.length > len) {
    arr.length = len;
    return true;
  }
}
function abs(x) {
  return new this(x).abs();
}
function acos(x) {
  return new this(x).acos();
}
function acosh(x) {
  return new this(x).acosh();
}
function add(x, y) {
  return new this(x).plus(y);
}
function asin(x) {
  return new this(x).asin();
}
function asinh(x) {
  return new this(x).asinh();
}
function atan(x) {
  return new this(x).atan();
}
function atanh(x) {
  return new this(x).atanh();
}
function atan2(y, x) {
  y = new this(y);
  x = new this(x);
  var r, pr = this.precision, rm = this.rounding, wpr = pr + 4;
  if (!y.s || !x.s) {
    r = new this(NaN);
  } else if (!y.d && !x.d) {
    r = getPi(this, wpr, 1).times(x.s > 0 ? 0.25 : 0.75);
    r.s = y.s;
  } else if (!x.d || y.isZero()) {
    r = x.s < 0 ? getPi(this, pr, rm) : new this(0);
    r.s = y.s;
  } else if (!y.d || x.isZero()) {
    r = getPi(this, wpr, 1).times(0.5);
    r.s = y.s;
  } else if (x.s < 0) {
    this.precision = wpr;
    this.rounding = 1;
    r = this.atan(divide(y, x, wpr, 1));
    x = getPi(this, wpr, 1);
    this.precision = pr;
    this.rounding = rm;
    r = y.s < 0 ? r.minus(x) : r.plus(x);
  } else {
    r = this.atan(divide(y, x, wpr, 1));
  }
  return r;
}
function cbrt(x) {
  return new this(x).cbrt();
}
function ceil(x) {
  return finalise(x = new this(x), x.e + 1, 2);
}
function clamp(x, min2, max2) {
  return new this(x).clamp(min2, max2);
}
function config(obj) {
  if (!obj || typeof obj !== "object") throw Error(decimalError + "Object expected");
  var i, p, v, useDefaults = obj.defaults === true, ps = [
    "precision",
    1,
    MAX_DIGITS,
    "rounding",
    0,
    8,
    "toExpNeg",
    -EXP_LIMIT,
    0,
    "toExpPos",
    0,
    EXP_LIMIT,
    "maxE",
    0,
    EXP_LIMIT,
    "minE",
    -EXP_LIMIT,
    0,
    "modulo",
    0,
    9
  ];
  for (i = 0; i < ps.length; i += 3) {
    if (p = ps[i], useDefaults) this[p] = DEFAULTS[p];
    if ((v = obj[p]) !== void 0) {
      if (mathfloor(v) === v && v >= ps[i + 1] && v <= ps[i + 2]) this[p] = v;
      else throw Error(invalidArgument + p + ": " + v);
    }
  }
  if (p = "crypto", useDefaults) this[p] = DEFAULTS[p];
  if ((v = obj[p]) !== void 0) {
    if (v === true || v === false || v === 0 || v === 1) {
      if (v) {
        if (typeof crypto != "undefined" && crypto && (crypto.getRandomValues || crypto.randomBytes)) {
          this[p] = true;
        } else {
          throw Error(cryptoUnavailable);
        }
      } else {
        this[p] = false;
      }
    } else {
      throw Error(invalidArgument + p + ": " + v);
    }
  }
  return this;
}
function cos(x) {
  return new this(x).cos();
}
function cosh(x) {
  return new this(x).cosh();
}
function clone(obj) {
  var i, p, ps;
  function Decimal2(v) {
    var e, i2, t, x = this;
    if (!(x instanceof Decimal2)) return new Decimal2(v);
    x.constructor = Decimal2;
    if (isDecimalInstance(v)) {
      x.s = v.s;
      if (external) {
        if (!v.d || v.e > Decimal2.maxE) {
          x.e = NaN;
          x.d = null;
        } else if (v.e < Decimal2.minE) {
          x.e = 0;
          x.d = [0];
        } else {
          x.e = v.e;
          x.d = v.d.slice();
        }
      } else {
        x.e = v.e;
        x.d = v.d ? v.d.slice() : v.d;
      }
      return;
    }
    t = typeof v;
    if (t === "number") {
      if (v === 0) {
        x.s = 1 / v < 0 ? -1 : 1;
        x.e = 0;
        x.d = [0];
        return;
      }
      if (v < 0) {
        v = -v;
        x.s = -1;
      } else {
        x.s = 1;
      }
      if (v === ~~v && v < 1e7) {
        for (e = 0, i2 = v; i2 >= 10; i2 /= 10) e++;
        if (external) {
          if (e > Decimal2.maxE) {
            x.e = NaN;
            x.d = null;
          } else if (e < Decimal2.minE) {
            x.e = 0;
            x.d = [0];
          } else {
            x.e = e;
            x.d = [v];
          }
        } else {
          x.e = e;
          x.d = [v];
        }
        return;
      }
      if (v * 0 !== 0) {
        if (!v) x.s = NaN;
        x.e = NaN;
        x.d = null;
        return;
      }
      return parseDecimal(x, v.toString());
    }
    if (t === "string") {
      if ((i2 = v.charCodeAt(0)) === 45) {
        v = v.slice(1);
        x.s = -1;
      } else {
        if (i2 === 43) v = v.slice(1);
        x.s = 1;
      }
      return isDecimal.test(v) ? parseDecimal(x, v) : parseOther(x, v);
    }
    if (t === "bigint") {
      if (v < 0) {
        v = -v;
        x.s = -1;
      } else {
        x.s = 1;
      }
      return parseDecimal(x, v.toString());
    }
    throw Error(invalidArgument + v);
  }
  Decimal2.prototype = P;
  Decimal2.ROUND_UP = 0;
  Decimal2.ROUND_DOWN = 1;
  Decimal2.ROUND_CEIL = 2;
  Decimal2.ROUND_FLOOR = 3;
  Decimal2.ROUND_HALF_UP = 4;
  Decimal2.ROUND_HALF_DOWN = 5;
  Decimal2.ROUND_HALF_EVEN = 6;
  Decimal2.ROUND_HALF_CEIL = 7;
  Decimal2.ROUND_HALF_FLOOR = 8;
  Decimal2.EUCLID = 9;
  Decimal2.config = Decimal2.set = config;
  Decimal2.clone = clone;
  Decimal2.isDecimal = isDecimalInstance;
  Decimal2.abs = abs;
  Decimal2.acos = acos;
  Decimal2.acosh = acosh;
  Decimal2.add = add;
  Decimal2.asin = asin;
  Decimal2.asinh = asinh;
  Decimal2.atan = atan;
  Decimal2.atanh = atanh;
  Decimal2.atan2 = atan2;
  Decimal2.cbrt = cbrt;
  Decimal2.ceil = ceil;
  Decimal2.clamp = clamp;
  Decimal2.cos = cos;
  Decimal2.cosh = cosh;
  Decimal2.div = div;
  Decimal2.exp = exp;
  Decimal2.floor = floor;
  Decimal2.hypot = hypot;
  Decimal2.ln = ln;
  Decimal2.log = log;
  Decimal2.log10 = log10;
  Decimal2.log2 = log2;
  Decimal2.max = max;
  Decimal2.min = min;
  Decimal2.mod = mod;
  Decimal2.mul = mul;
  Decimal2.pow = pow;
  Decimal2.random = random;
  Decimal2.round = round;
  Decimal2.sign = sign;
  Decimal2.sin = sin;
  Decimal2.sinh = sinh;
  Decimal2.sqrt = sqrt;
  Decimal2.sub = sub;
  Decimal2.sum = sum;
  Decimal2.tan = tan;
  Decimal2.tanh = tanh;
  Decimal2.trunc = trunc;
  if (obj === void 0) obj = {};
  if (obj) {
    if (obj.defaults !== true) {
      ps = ["precision", "rounding", "toExpNeg", "toExpPos", "maxE", "minE", "modulo", "crypto"];
      for (i = 0; i < ps.length; ) if (!obj.hasOwnProperty(p = ps[i++])) obj[p] = this[p];
    }
  }
  Decimal2.config(obj);
  return Decimal2;
}
function div(x, y) {
  return new this(x).div(y);
}
function exp(x) {
  return new this(x).exp();
}
function floor(x) {
  return finalise(x = new this(x), x.e + 1, 3);
}
function hypot() {
  var i, n, t = new this(0);
  external = false;
  for (i = 0; i < arguments.length; ) {
    n = new this(arguments[i++]);
    if (!n.d) {
      if (n.s) {
        external = true;
        return new this(1 / 0);
      }
      t = n;
    } else if (t.d) {
      t = t.plus(n.times(n));
    }
  }
  external = true;
  return t.sqrt();
}
function isDecimalInstance(obj) {
  return obj instanceof Decimal || obj && obj.toStringTag === tag || false;
}
function ln(x) {
  return new this(x).ln();
}
function log(x, y) {
  return new this(x).log(y);
}
function log2(x) {
  return new this(x).log(2);
}
function log10(x) {
  return new this(x).log(10);
}
function max() {
  return maxOrMin(this, arguments, -1);
}
function min() {
  return maxOrMin(this, arguments, 1);
}
function mod(x, y) {
  return new this(x).mod(y);
}
function mul(x, y) {
  return new this(x).mul(y);
}
function pow(x, y) {
  return new this(x).pow(y);
}
function random(sd) {
  var d, e, k, n, i = 0, r = new this(1), rd = [];
  if (sd === void 0) sd = this.precision;
  else checkInt32(sd, 1, MAX_DIGITS);
  k = Math.ceil(sd / LOG_BASE);
  if (!this.crypto) {
    for (; i < k; ) rd[i++] = Math.random() * 1e7 | 0;
  } else if (crypto.getRandomValues) {
    d = crypto.getRandomValues(new Uint32Array(k));
    for (; i < k; ) {
      n = d[i];
      if (n >= 429e7) {
        d[i] = crypto.getRandomValues(new Uint32Array(1))[0];
      } else {
        rd[i++] = n % 1e7;
      }
    }
  } else if (crypto.randomBytes) {
    d = crypto.randomBytes(k *= 4);
    for (; i < k; ) {
      n = d[i] + (d[i + 1] << 8) + (d[i + 2] << 16) + ((d[i + 3] & 127) << 24);
      if (n >= 214e7) {
        crypto.randomBytes(4).copy(d, i);
      } else {
        rd.push(n % 1e7);
        i += 4;
      }
    }
    i = k / 4;
  } else {
    throw Error(cryptoUnavailable);
  }
  k = rd[--i];
  sd %= LOG_BASE;
  if (k && sd) {
    n = mathpow(10, LOG_BASE - sd);
    rd[i] = (k / n | 0) * n;
  }
  for (; rd[i] === 0; i--) rd.pop();
  if (i < 0) {
    e = 0;
    rd = [0];
  } else {
    e = -1;
    for (; rd[0] === 0; e -= LOG_BASE) rd.shift();
    for (k = 1, n = rd[0]; n >= 10; n /= 10) k++;
    if (k < LOG_BASE) e -= LOG_BASE - k;
  }
  r.e = e;
  r.d = rd;
  return r;
}
function round(x) {
  return finalise(x = new this(x), x.e + 1, this.rounding);
}
function sign(x) {
  x = new this(x);
  return x.d ? x.d[0] ? x.s : 0 * x.s : x.s || NaN;
}
function sin(x) {
  return new this(x).sin();
}
function sinh(x) {
  return new this(x).sinh();
}
function sqrt(x) {
  return new this(x).sqrt();
}
function sub(x, y) {
  return new this(x).sub(y);
}
function sum() {
  var i = 0, args = arguments, x = new this(args[i]);
  external = false;
  for (; x.s && ++i < args.length; ) x = x.plus(args[i]);
  external = true;
  return finalise(x, this.precision, this.rounding);
}
function tan(x) {
  return new this(x).tan();
}
function tanh(x) {
  return new this(x).tanh();
}
function trunc(x) {
  return finalise(x = new this(x), x.e + 1, 1);
}
P[/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")] = P.toString;
P[Symbol.toStringTag] = "Decimal";
var Decimal = P.constructor = clone(DEFAULTS);
LN10 = new Decimal(LN10);
PI = new Decimal(PI);

// scripts/facts/proportion.ts
var numeral2 = "[\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u4E07]+";
var head = `(?<before>(?:${hedgesBefore.map(([word]) => word).join("|")})*)`;
var tail2 = `(?<after>(?:${hedgesAfter.map(([word]) => word).join("|")})?)`;
var forms = [
  [new RegExp(`^${head}(?<digits>(?<per>\u5343|\u4E07)\u5206\u4E4B(?<top>${numeral2}))${tail2}$`, "u"), ({ top }) => whole(top), ""],
  [
    new RegExp(`^${head}(?<digits>(?!\u767E\u5206)(?<bottom>${numeral2})\u5206\u4E4B(?<top>${numeral2}))${tail2}$`, "u"),
    ({ top, bottom }) => quotient(whole(top), whole(bottom)),
    ""
  ],
  [
    new RegExp(`^${head}(?<digits>(?<top>\\d+)/(?<bottom>\\d+))${tail2}$`, "u"),
    ({ top, bottom }) => quotient(new Decimal(top ?? 0), new Decimal(bottom ?? 0)),
    ""
  ],
  [
    new RegExp(`^${head}(?<digits>(?<top>\\d+(?:\\.\\d+)?)[:\uFF1A\u2236](?<bottom>\\d+(?:\\.\\d+)?))${tail2}$`, "u"),
    ({ top, bottom }) => quotient(new Decimal(top ?? 0), new Decimal(bottom ?? 0)),
    ""
  ],
  [
    new RegExp(`^${head}(?<digits>(?<top>\\d+(?:\\.\\d+)?)/10\u4E07)${tail2}$`, "u"),
    ({ top }) => quotient(new Decimal(top ?? 0), new Decimal(1e5)),
    ""
  ],
  [
    new RegExp(`^${head}(?<digits>(?:(?<hours>\\d+)\u5C0F\u65F6)?(?<minutes>\\d+)\u5206\u949F?(?<seconds>\\d+))(?<after>\u79D2)$`, "u"),
    ({ hours, minutes, seconds }) => clock2(hours, minutes).mul(60).plus(seconds ?? 0),
    "\u79D2"
  ],
  [
    new RegExp(`^${head}(?<digits>(?<hours>\\d+)\u5C0F\u65F6(?<minutes>\\d+))(?<after>\u5206\u949F?)$`, "u"),
    ({ hours, minutes }) => clock2(hours, minutes),
    "\u5206\u949F"
  ],
  [/^(?<before>翻了?)(?<digits>[一两二三四])(?<after>番)$/u, ({ digits }) => doubled(whole(digits)), "\u500D"],
  [/^(?<before>)(?<digits>首)(?<after>位)$/u, () => new Decimal(1), "\u4F4D"]
];
var tells = /[分番首/:：∶]|小时/u;
var signs = { \u5343: "\u2030", \u4E07: "\u2031" };
function parseProportion(text) {
  if (!tells.test(text)) return null;
  for (const [form, worth, unit] of forms) {
    const groups = form.exec(text)?.groups;
    if (groups === void 0) continue;
    const value = worth(groups);
    if (value === null) return null;
    const { before: before2 = "", digits = "", after = "", per: per3 } = groups;
    const hedge2 = hedgesBefore.find(([word]) => before2.includes(word)) ?? hedgesAfter.find(([word]) => after === word);
    return {
      value,
      upper: null,
      rounding: new Decimal(0),
      unit: per3 === void 0 ? unit : signs[per3] ?? "",
      qualifier: hedge2?.[1] ?? "exact",
      before: before2,
      digits,
      after
    };
  }
  return null;
}
function whole(written) {
  const value = chineseNumber(written ?? "");
  return value === null ? null : new Decimal(value);
}
var clock2 = (hours, minutes) => new Decimal(hours ?? 0).mul(60).plus(minutes ?? 0);
var quotient = (top, bottom) => top === null || bottom === null || bottom.isZero() ? null : top.div(bottom);
var doubled = (times) => times === null ? null : new Decimal(2).pow(times);

// scripts/facts/quantity.ts
var leads = "\u7D2F\u8BA1|\u603B\u8BA1|\u5408\u8BA1|\u5171\u8BA1|\u5171|\u8FDE\u7EED|\u7B2C|\u524D|\u8FBE\u5230|\u8FBE";
var magnitude = "(?:\u4E07\u4EBF|\u5343\u4EBF|\u767E\u4EBF|\u5341\u4EBF|\u4EBF|\u5343\u4E07|\u767E\u4E07|\u5341\u4E07|\u4E07|\u5343(?![\u7C73\u514B\u74E6\u4F0F\u5E15\u5361\u5B57])|\u767E(?!\u5206))";
var arabic = "(?:\\d{1,3}(?:[,\uFF0C \\u00a0\\u2009\\u202f]\\d{3})+|\\d+)(?:\\.\\d+)?";
var gap2 = "[ \\u00a0]?";
var chinese = "[\u3007\u96F6\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u4E07\u4EBF]+(?:\u70B9[\u3007\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]+)?";
var hedge = "[\u4F59\u591A]";
var part = (name) => `(?<${name}>${arabic}|${chinese})`;
var shape = new RegExp(
  `^(?<before>(?:${leads}|${perBefore}|\u4E0A(?=[\u767E\u5343\u4E07\u4EBF])|${hedgesBefore.map(([word]) => word).join("|")})*)(?<digits>(?<percent>\u767E\u5206\u4E4B)?(?<sign>[-\uFF0D\u2212](?=\\d))?(?:${part("low")}(?<lowMagnitude>${magnitude})?[%\uFF05\u2030]?(?:\u81F3|\u5230|[\u2014\u2013~\uFF5E-])(?:\u767E\u5206\u4E4B)?)?${part("number")})(?<after>${gap2}(?<hedge1>${hedge})?(?<magnitude>${magnitude})?(?<hedge2>${hedge})?${gap2}(?<rest>.*))$`,
  "u"
);
var calendar = /^(?:\d{4}|[〇零一二三四五六七八九]{4})(?:[—–~～至-]+\d{4})?年(?:$|[^级制])|^\d{1,2}月(?:\d|份?$|[底初末])|^\d{1,2}日/u;
var deadline = /(?:[年月日天周]|小时|分钟|学期)(?:之?内|以内)$|^(?:近|过去|未来|今后)[\d一二两三四五六七八九十]+年(?:来|间)?$/u;
var notUnit = /[\d+＋:：=×、，。；〇零一二两三四五六七八九十]/u;
function parseQuantity(text) {
  const proportion = parseProportion(text);
  if (proportion !== null) return proportion;
  const quantity = parseCount(halfWidth(text));
  if (quantity === null) return null;
  const { before: before2, digits } = quantity;
  const [first, last] = [before2.length, before2.length + digits.length];
  return { ...quantity, digits: text.slice(first, last), after: text.slice(last) };
}
function parseCount(text) {
  if (calendar.test(text) || deadline.test(text)) {
    return null;
  }
  const groups = shape.exec(text)?.groups;
  if (groups === void 0) {
    return null;
  }
  const { before: before2 = "", digits = "", after = "", rest = "", number: written = "", low: lowWritten } = groups;
  const { magnitude: scale2, lowMagnitude, hedge1, hedge2, percent, sign: sign2 } = groups;
  const last = numeral3(written, scale2);
  const first = lowWritten === void 0 ? null : numeral3(lowWritten, lowMagnitude ?? scale2);
  const number2 = first === null && sign2 !== void 0 ? negative(last) : last;
  const low = sign2 === void 0 ? first : negative(first);
  const ending2 = hedgesAfter.find(([word]) => rest.endsWith(word));
  const counted2 = ending2 === void 0 ? rest : rest.slice(0, -ending2[0].length);
  const unit = percent === void 0 ? counted2 + perOf(before2) : "%";
  if (percent !== void 0 && counted2 !== "") {
    return null;
  }
  if (number2 === null || lowWritten !== void 0 && low === null || notUnit.test(unit) || unit !== unit.trim()) {
    return null;
  }
  if (low?.value.gte(number2.value)) {
    return null;
  }
  const leading = hedgesBefore.find(([word]) => before2.includes(word));
  const inner = hedge1 ?? hedge2;
  const qualifier = leading?.[1] ?? (before2.includes("\u4E0A") ? "over" : void 0) ?? (inner === void 0 ? void 0 : "over") ?? ending2?.[1] ?? "exact";
  const steps = [low?.step, number2.step].filter((step) => step instanceof Decimal);
  return {
    value: (low ?? number2).value,
    upper: low === null ? null : number2.value,
    // The coarser end of a range says how finely it is meant.
    rounding: steps.length === 0 ? new Decimal(0) : Decimal.max(...steps).div(2),
    unit,
    qualifier,
    before: before2,
    digits,
    after
  };
}
var per2 = new RegExp(perBefore, "gu");
function perOf(before2) {
  const words = [...before2.matchAll(per2)].map(([word]) => word.slice(1));
  return words.length === 0 ? "" : `/${words.join("\xB7")}`;
}
var negative = (numeral4) => numeral4 === null ? null : { ...numeral4, value: numeral4.value.negated() };
var one = new Decimal(1);
function numeral3(written, magnitudeWord) {
  const scale2 = magnitudeWord === void 0 ? one : new Decimal(chineseNumber(magnitudeWord) ?? 1);
  const chineseValue = /^\d/u.test(written) ? null : chineseNumber(written);
  if (chineseValue !== null) {
    const own = /[万亿]$/u.exec(written)?.[0];
    const step2 = magnitudeWord === void 0 && own === void 0 ? null : scale2.mul(chineseNumber(own ?? "") ?? 1);
    return { value: scale2.mul(chineseValue), step: step2 };
  }
  if (!/^\d/.test(written)) {
    return chineseDecimal(written, scale2);
  }
  const value = new Decimal(written.replace(/[,，\s]/gu, ""));
  const places2 = written.split(".")[1]?.length ?? 0;
  const step = places2 === 0 && magnitudeWord === void 0 ? null : scale2.mul(`1e-${places2}`);
  return { value: value.mul(scale2), step };
}
function chineseDecimal(written, scale2) {
  const [whole2 = "", places2 = "", ...rest] = written.split("\u70B9");
  const value = chineseNumber(whole2);
  if (value === null || places2 === "" || rest.length > 0) return null;
  const digits = [...places2].map((digit) => chineseNumber(digit.replace("\u96F6", "\u3007")) ?? 0).join("");
  const step = scale2.mul(`1e-${digits.length}`);
  return { value: scale2.mul(`${value}.${digits}`), step };
}

// scripts/facts/find-figures.ts
function findFigures(text, context = {}) {
  const half = halfWidth(text);
  const marks2 = marksOf(half);
  const times = timesOf(half, marks2, context.year ?? null);
  const sources = sourcesOf(half, marks2);
  const counted2 = countedBy(half, marks2);
  return marks2.flatMap((mark, index) => {
    const time = times[index];
    if (!mark.figure || time === void 0) return [];
    const { start, end } = mark;
    const written = text.slice(start, end);
    const countable2 = mark.kind === "quantity" || mark.kind === "rank";
    const quantity = countable2 ? parseQuantity(written) : null;
    if (countable2 && quantity === null) return [];
    const of = counted2[index] ?? "";
    return [{ start, end, text: written, quantity, of, source: sources[index] ?? null, ...time }];
  });
}

export {
  Decimal,
  chineseNumber,
  parseQuantity,
  findFigures
};
/*! For license information please see chunk-DOWL7OAE.js.LEGAL.txt */
