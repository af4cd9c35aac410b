import Postgres
import Registry
import Tables

/// What a person is told where the machine, not the data, stands in the way.
enum SystemFailure {
  /// Why there is no private database.
  static func describe(_ error: LocalServerError) -> String {
    let text: Text =
      switch error {
      case .noBinaries:
        Text(zh: "未安装 PostgreSQL 15 或更高版本", en: "PostgreSQL 15 or later is not installed")
      case .wrongVersion(let needed):
        Text(zh: "本机数据库需要 PostgreSQL \(needed)", en: "The database needs PostgreSQL \(needed)")
      case .noUnprivilegedUser:
        Text(
          zh: "以 root 运行时需有 postgres 用户", en: "As root, a user named postgres is needed")
      case .homeNotWritable(let path):
        Text(zh: "目录不可写:\(path)", en: "The folder can't be written: \(path)")
      case .homeNotReachable(let path, let user):
        Text(
          zh: "用户\(user)无法进入目录:\(path)", en: "The user \(user) can't enter the folder \(path)")
      case .homeNotUsable(let path):
        Text(zh: "目录名不可用:\(path)", en: "The folder's name can't be used: \(path)")
      case .socketDirectoryNotOurs(let path):
        Text(zh: "目录属于他人:\(path)", en: "The folder is somebody else's: \(path)")
      case .initdbFailed(let output):
        Text(zh: "无法建立数据库:\(output)", en: "It can't be created: \(output)")
      case .startFailed(let log):
        Text(zh: "无法启动:\(log)", en: "It can't be started: \(log)")
      case .stopFailed(let output):
        Text(zh: "无法停止:\(output)", en: "It can't be stopped: \(output)")
      case .timedOut(let what):
        Text(zh: "等待超时:\(what)", en: "It took too long to \(what)")
      case .notRunnable(let program, let reason):
        Text(zh: "无法运行\(program):\(reason)", en: "\(program) can't be run: \(reason)")
      case .connection(let cause):
        Text(zh: "连接被拒绝:\(cause)", en: "It refuses the connection: \(cause)")
      }
    return Failure.sentence(
      "E-DB-06", zh: "本机数据库不可用:\(text.zh)", en: "No private database: \(text.en)")
  }

  /// Why a file can't be written; nil for the quiet end of a pipe.
  static func describe(_ error: WritingError) -> String? {
    let text: Text
    switch error {
    case .closedPipe: return nil
    case .missingDirectory: text = Text(zh: "目标文件夹不存在", en: "The folder does not exist")
    case .notWritable: text = Text(zh: "没有写入权限", en: "It is not writable")
    case .isDirectory: text = Text(zh: "所给路径为文件夹", en: "It is a folder")
    case .full: text = Text(zh: "磁盘已满", en: "The disk is full")
    case .cellTooLong(let row, let column):
      text = Text(
        zh: "第\(row)行第\(column)列超出单元格长度上限", en: "Row \(row), column \(column) is too long")
    case .finished: text = Text(zh: "文件已写完", en: "It was already finished")
    case .library(let reason): text = Text(zh: reason, en: reason)
    }
    return Failure.sentence(
      "E-OUT-01", zh: "无法写入输出:\(text.zh)", en: "The output can't be written: \(text.en)")
  }
}
