import Glibc

/// The time zone of the machine that somebody works at, as PostgreSQL takes it.
///
/// Times are told and taken in it, whatever zone the server is set to.
package enum LocalZone {
  /// `TZ`'s zone, else that of `/etc/localtime`, by name where it has one, else by its offset.
  package static let setting: String = {
    let candidates = [getenv("TZ").map { String(cString: $0) }, linked("/etc/localtime")]
    for case let path? in candidates {
      let name = path.split(separator: "zoneinfo/").last.map(String.init) ?? path
      let plain = name.first == ":" ? String(name.dropFirst()) : name
      if !plain.isEmpty, access("/usr/share/zoneinfo/\(plain)", R_OK) == 0 { return plain }
    }
    return posix(offset: offset)
  }()

  private static func linked(_ path: String) -> String? {
    guard let target = realpath(path, nil) else { return nil }
    defer { free(target) }
    return String(cString: target)
  }

  /// Seconds east of Greenwich, as of now.
  static var offset: Int {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    return local.tm_gmtoff
  }

  /// `<+08:00>-08:00`: a zone that is nothing but an offset, whose sign POSIX turns round.
  static func posix(offset: Int) -> String {
    let minutes = abs(offset) / 60
    let hours = minutes / 60 < 10 ? "0\(minutes / 60)" : "\(minutes / 60)"
    let rest = minutes % 60 < 10 ? "0\(minutes % 60)" : "\(minutes % 60)"
    return "<\(offset < 0 ? "-" : "+")\(hours):\(rest)>\(offset < 0 ? "+" : "-")\(hours):\(rest)"
  }
}
