/// The characters and words that made-up names are put together from.
enum SampleNames {
  static let surnames = Array(
    "李王张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任卢姚钟姜崔谭陆汪范廖石金韦贾夏付方邹熊白孟秦邱江薛侯雷龙段郝孔邵史毛黎温欧甘冼"
  ).map(String.init)
  static let longSurnames = ["欧阳", "司徒", "上官"]
  static let maleCharacters = Array(
    "伟强磊军洋勇杰涛超明刚平辉鹏华飞鑫波斌宇浩凯健俊帆帅旭宁龙林阳建亮成志峰豪泽文轩子梓铭睿弘炜嘉锋荣权耀朗楷沛霖"
  ).map(String.init)
  static let femaleCharacters = Array(
    "芳娜敏静丽艳娟霞秀燕玲桂英梅玉萍红婷雪慧莹洁琳晶欣怡佳颖琪倩雯珊晴诗思雨彤瑶嘉梓涵钰茵蓉薇咏妍翠岚"
  ).map(String.init)
  /// Characters that old encodings lack, and one outside the basic plane.
  static let rareCharacters = ["䶮", "喆", "旻", "𬭎"]

  /// Nations of the people in the province's schools, and how many in a hundred.
  static let nations: KeyValuePairs<String, Int> = [
    "汉族": 91, "壮族": 4, "瑶族": 1, "苗族": 1, "土家族": 1, "侗族": 1, "布依族": 1,
  ]

  /// Areas of resident numbers (GB/T 2260): the city's own for most.
  static let areas: KeyValuePairs<String, Int> = [
    "442000": 70, "440981": 4, "440881": 4, "441481": 3, "440783": 3, "441223": 2, "450821": 3,
    "450981": 3, "431122": 2, "511381": 2, "360727": 2, "411526": 2,
  ]

  /// The signs of schools' names; the first ones serve the smaller scales.
  static let schoolSigns = [
    "云帆", "海晏", "岐江", "五岭", "香山", "翠湾", "启明", "银湖", "凤栖", "鹤鸣", "青禾", "远航",
    "文澜", "砺锋", "博雅", "宏图", "新禾", "南桥", "北苑", "东隅",
  ]
  static let schoolOrdinals = ["", "第一", "第二", "第三", "第四", "第五", "第六"]

  static let brandFirst = Array("宏岚铭泰晟骏恒立华瑞盛源创维嘉诚信联科景禾亿卓越").map(String.init)
  static let brandSecond = Array("岳川峰朗图达辰威腾凌拓邦特康辉曜霖星沃翔驰锐").map(String.init)

  /// What companies make, with the division of their industry (GB/T 4754).
  static let trades: [(word: String, industry: String)] = [
    ("灯饰", "38"), ("照明电器", "38"), ("家用电器", "38"), ("电器制造", "38"), ("五金制品", "33"),
    ("锁具", "33"), ("精密机械", "34"), ("智能装备", "35"), ("模具", "35"), ("塑料制品", "29"),
    ("电子科技", "39"), ("光电", "39"), ("游戏游艺设备", "24"), ("家具", "21"), ("红木家具", "21"),
    ("服装", "18"), ("食品", "14"), ("医疗器械", "35"), ("生物医药", "27"), ("汽车零部件", "36"),
    ("新能源", "38"), ("包装材料", "22"), ("软件", "65"), ("物流", "59"), ("餐饮管理", "62"),
  ]

  static let villageSigns = [
    "新围", "沙边", "石涌", "龙岗", "荷塘", "莲塘", "永乐", "东涌", "西河", "榕树", "白石", "金竹",
  ]

  /// Firms outside the register, where graduates find work as well.
  static let otherEmployers = [
    "广州市示例机电设备有限公司", "深圳市示例电子有限公司", "佛山市示例陶瓷有限公司", "珠海市示例家电有限公司",
    "江门市示例摩配有限公司", "东莞市示例精密有限公司",
  ]
  static let issuers = [
    "中山市示例职业技能评价中心", "中山市示例制造业协会", "中山市示例灯饰照明协会", "中山市示例职业培训学校",
  ]
}
