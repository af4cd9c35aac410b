import Registry
import Subprocess
import Testing

/// Compares check digits with python-stdnum's, where that is installed (Debian: python3-stdnum).
///
/// Only its check digits are asked for: what areas and offices it knows is out of date.
@Suite struct StdnumTests {
  @Test(.enabled("python3 with stdnum is not installed") { try await Stdnum.isInstalled })
  func `5,000 resident numbers have the check digit that stdnum computes`() async throws {
    let bodies = (0..<5_000).map { number in
      let year = 1900 + number % 126
      let day = String(101 + number % 12 * 100 + number % 28)
      let date = "\(year)" + (day.count == 3 ? "0" : "") + day
      return "\(Int.random(in: 110_000...829_999))\(date)\(Int.random(in: 100...999))"
    }
    let digits = try await Stdnum.checkDigits("ric", of: bodies.map { $0 + "0" })
    #expect(digits.count == bodies.count)
    for (body, digit) in zip(bodies, digits) {
      let accepted = "0123456789X".filter { ResidentID.isWellFormed(body + String($0)) }
      #expect(accepted == digit)
    }
  }

  @Test(.enabled("python3 with stdnum is not installed") { try await Stdnum.isInstalled })
  func `5,000 credit codes have the check character that stdnum computes`() async throws {
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    let bodies = (0..<5_000).map { _ in
      "91442000" + String((0..<9).map { _ in alphabet.randomElement() ?? "0" })
    }
    let digits = try await Stdnum.checkDigits("uscc", of: bodies)
    #expect(digits.count == bodies.count)
    for (body, digit) in zip(bodies, digits) {
      #expect(alphabet.filter { SocialCreditCode.isValid(body + String($0)) } == Array(digit))
    }
  }
}

/// python-stdnum, asked through python3.
private enum Stdnum {
  static var isInstalled: Bool {
    get async throws {
      let result = try? await Subprocess.run(
        .name("python3"), arguments: ["-c", "import stdnum.cn.ric, stdnum.cn.uscc"],
        output: .discarded, error: .discarded)
      return result?.terminationStatus.isSuccess == true
    }
  }

  /// The check digit of each number, in their order.
  static func checkDigits(_ module: String, of numbers: [String]) async throws -> [String] {
    let script = """
      import sys
      from stdnum.cn import \(module)
      for line in sys.stdin:
          print(\(module).calc_check_digit(line.strip()))
      """
    let result = try await Subprocess.run(
      .name("python3"), arguments: ["-c", script],
      input: .string(numbers.joined(separator: "\n")), output: .string(limit: 1 << 20))
    return result.standardOutput.split(separator: "\n").map(String.init)
  }
}
