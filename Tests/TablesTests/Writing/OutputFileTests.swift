import Glibc
import Testing

@testable import Tables

@Suite("A file that is being written")
struct OutputFileTests {
  private let scratch: WritingScratch
  private let target: String

  init() throws {
    scratch = try WritingScratch()
    target = scratch.path + "/figures.csv"
  }

  @Test("appears under its name only when it is committed")
  func appearsWhole() throws {
    let output = try OutputFile(path: target)
    try output.write("所,家\n")
    #expect(scratch.names.count == 1)
    #expect(scratch.names[0].hasPrefix("."))
    try output.commit()
    #expect(scratch.names == ["figures.csv"])
    #expect(WritingScratch.text(target) == "所,家\n")
  }

  @Test("leaves nothing when it is given up or merely dropped")
  func leavesNothing() throws {
    try OutputFile(path: target).write("half")
    #expect(scratch.names == [])
    let output = try OutputFile(path: target)
    try output.write("half")
    output.discard()
    #expect(scratch.names == [])
  }

  @Test("keeps what stood there until the commit, and then its mode")
  func keepsExisting() throws {
    let first = try OutputFile(path: target)
    try first.write("old")
    try first.commit()
    chmod(target, 0o640)
    let second = try OutputFile(path: target)
    try second.write(String(repeating: "new\n", count: 50_000))
    #expect(WritingScratch.text(target) == "old")
    second.discard()
    #expect(WritingScratch.text(target) == "old")
    let third = try OutputFile(path: target)
    try third.write("new")
    try third.commit()
    #expect(WritingScratch.text(target) == "new")
    var status = stat()
    #expect(stat(target, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o640)
  }

  @Test("replaces the target of a symbolic link, not the link")
  func followsLinks() throws {
    let link = scratch.path + "/link.csv"
    try OutputFile(path: target).commit()
    symlink(target, link)
    let output = try OutputFile(path: link)
    try output.write("x")
    try output.commit()
    #expect(WritingScratch.text(target) == "x")
    var status = stat()
    #expect(lstat(link, &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test("takes a name as long as the file system allows")
  func longName() throws {
    let name = String(repeating: "表", count: 85)
    try OutputFile(path: scratch.path + "/" + name).commit()
    #expect(scratch.names == [name])
  }

  @Test("takes nothing more after the end")
  func finished() throws {
    let output = try OutputFile(path: target)
    try output.commit()
    #expect(throws: WritingError.finished) { try output.write("x") }
    #expect(throws: WritingError.finished) { try output.commit() }
  }

  @Test("is refused where it can't stand")
  func refusals() {
    #expect(throws: WritingError.missingDirectory) {
      try OutputFile(path: scratch.path + "/none/a.csv")
    }
    #expect(throws: WritingError.isDirectory) { try OutputFile(path: scratch.path) }
    #expect(throws: WritingError.missingDirectory) { try OutputFile(path: "") }
    #expect(throws: WritingError.missingDirectory) {
      try OutputFile(path: scratch.path + "/none/")
    }
  }

  @Test("is refused in a folder that is not the user's to write", .enabled(if: geteuid() != 0))
  func notWritable() throws {
    chmod(scratch.path, 0o500)
    defer { chmod(scratch.path, 0o700) }
    #expect(throws: WritingError.notWritable) { try OutputFile(path: target) }
  }

  @Test("tells that the disk is full, and never replaces a device")
  func fullDevice() throws {
    let output = try OutputFile(path: "/dev/full")
    try output.write("x")
    #expect(throws: WritingError.full) { try output.commit() }
    var status = stat()
    #expect(stat("/dev/full", &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFCHR)
  }
}

@Suite("A stream that is being written")
struct OutputStreamTests {
  /// Both ends of a new pipe.
  private static func pipe() -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [0, 0]
    Glibc.pipe(&ends)
    return (ends[0], ends[1])
  }

  /// What stands in the pipe once its writing end is closed.
  private static func content(of ends: (reading: Int32, writing: Int32)) -> [UInt8] {
    close(ends.writing)
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(ends.reading, &bytes, bytes.count)
    close(ends.reading)
    return Array(bytes.prefix(max(0, count)))
  }

  @Test("carries what was written, without a byte order mark")
  func carriesText() throws {
    let ends = Self.pipe()
    let output = OutputFile(descriptor: ends.writing)
    let writer = try TableFormat.csv.writer(columns: [Column(key: "a", label: "甲")], to: output)
    try writer.write(["1"])
    try writer.finish()
    try output.commit()
    #expect(String(decoding: Self.content(of: ends), as: UTF8.self) == "甲\n1\n")
  }

  @Test("tells a reader who went away from other failures")
  func closedPipe() throws {
    let ends = Self.pipe()
    close(ends.reading)
    let output = OutputFile(descriptor: ends.writing)
    try output.write("x")
    #expect(throws: WritingError.closedPipe) { try output.commit() }
    close(ends.writing)
  }

  @Test("carries a whole workbook as well")
  func carriesWorkbook() throws {
    let ends = Self.pipe()
    let output = OutputFile(descriptor: ends.writing)
    let writer = try TableFormat.xlsx.writer(columns: [Column(key: "a", label: "甲")], to: output)
    try writer.finish()
    try output.commit()
    let bytes = Self.content(of: ends)
    #expect(Array(bytes.prefix(4)) == [0x50, 0x4B, 0x03, 0x04])
    #expect(Array(bytes.dropLast(18).suffix(4)) == [0x50, 0x4B, 0x05, 0x06])
  }
}
