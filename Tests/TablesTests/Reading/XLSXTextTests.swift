import Tables
import Testing

@Suite struct XLSXTextTests {
  @Test func `Shared and inline texts join their runs, skip phonetics and decode escapes`() throws {
    #expect(
      try Fixture("texts.xlsx").rows() == [
        "1: 姓名 | 智能 制造 | 山田 | 第一行\r\n第二行 | _x000D_ A&B<C",
        "2: 单 | 合并 | 姓名\nx | <原文>",
      ])
  }

  @Test func `Booleans, errors and formulas with and without values are told apart`() throws {
    #expect(
      try Fixture("values.xlsx").rows().first
        == "1: TRUE boolean | FALSE boolean | #N/A error | 2 n | uncomputed |  | uncomputed")
  }

  @Test func `A number keeps its written form and the decimals its format shows`() throws {
    #expect(
      try Fixture("values.xlsx").rows().last
        == "2: 4.4200020050312E+17 n0 | 2023.1 n2 | 0.972 n3 | 1234.5 n2 "
        + "| 0.30000000000000004 n | x1 | 1.38E+10 n | 7 n")
  }

  @Test func `A roster as schools send it is read with all its dirt`() throws {
    let title = "中山市××技工学校2023年秋季新生花名册"
    let note =
      "填报单位(盖章):                填表人:张三   联系电话:0760-88888888   单位:人"
    let across = { (number: Int, text: String) in
      "\(number): " + ([text] + Array(repeating: "*" + text, count: 7)).joined(separator: " | ")
    }
    #expect(
      try Fixture("dirty.xlsx").rows() == [
        across(1, title), across(2, note),
        "3: 序号 | 学生信息 | *学生信息 | 就读信息 | *就读信息 | 备注",
        "4: *序号 | 姓  名 | 身份证\n号码 | 专业名称 | 入学年月 | *备注",
        "5: 1 n | 张\u{3000}三 | 4.4200020050312e+17 n0 | 智能制造技术应用 | 2023.9 n",
        "6: 2 n | 李四 | 442000200503120013 | 数控加工 | 2023-09 month | 低保",
        "7: 3 n | 王五 | '442000200503120013 | *数控加工 | 2023-09-01 day",
        "8: 4 n | 买买提·艾力 | 44200020050312003x | 计算机网络应用 | 2023.1 n",
        "9: 合计 | uncomputed",
      ])
  }
}
