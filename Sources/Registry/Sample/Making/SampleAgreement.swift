/// A made-up agreement between one school and one company.
struct SampleAgreement: Sendable {
  var number = ""
  let school: Int
  let company: Int
  var kinds: [String]
  let signedOn: SampleDate
  let startsOn: SampleDate
  /// Nil: without end.
  let endsOn: SampleDate?
  /// The places of the majors that it is about, in the school's offers.
  var offers: [Int] = []
  /// The number of the agreement that it renews.
  var renews: String?

  func isInForce(on day: SampleDate) -> Bool { startsOn <= day && day <= endsOn ?? day }

  static let kinds = ["订单班", "冠名班", "学徒制", "共建基地", "产业学院", "实习就业", "师资互聘", "捐赠设备"]
  /// What some agreements of a kind agree on as well.
  static let companions = [
    "订单班": "实习就业", "冠名班": "捐赠设备", "学徒制": "师资互聘", "共建基地": "捐赠设备", "产业学院": "共建基地",
  ]
}
