import Corpus
import Foundation
import Testing

@Suite struct OpeningTests {
  private let folder: TemporaryFolder
  private let built: URL

  init() throws {
    folder = try TemporaryFolder()
    let package = try PackageFixture().write(below: folder.url)
    built = try CorpusBuilder.build(packages: [package], into: folder.url)
  }

  @Test func aMissingFileIsSaidToBeMissing() {
    let url = folder.url.appendingPathComponent("nothing.sqlite")
    #expect(throws: FactStore.OpeningError.missing(path: url.path)) {
      try FactStore(readingFrom: url)
    }
    #expect(
      FactStore.OpeningError.missing(path: "x").description
        == "there is no corpus at x; build one with 'assay corpus build'")
  }

  @Test func aFolderCannotBeRead() {
    #expect(
      throws: FactStore.OpeningError.unreadable(path: folder.url.path, detail: "it is a folder")
    ) { try FactStore(readingFrom: folder.url) }
  }

  @Test(arguments: ["", "id,subject\n", "SQLite format 2\0 and more"])
  func anotherFileIsNoDatabase(content: String) throws {
    let url = try write(Data(content.utf8))
    #expect(throws: FactStore.OpeningError.notADatabase(path: url.path)) {
      try FactStore(readingFrom: url)
    }
  }

  @Test func everyCutIsNoticed() throws {
    let bytes = try Data(contentsOf: built)
    for count in stride(from: 16, to: bytes.count, by: 4093) {
      let url = try write(bytes.prefix(count))
      #expect {
        try FactStore(readingFrom: url)
      } throws: { error in
        guard case FactStore.OpeningError.truncated(_, _, let found) = error else { return false }
        return found == count
      }
    }
  }

  @Test func aDamagedFileIsSaidToBeDamaged() throws {
    var bytes = try Data(contentsOf: built)
    for index in 100..<4096 { bytes[index] = 0xA5 }
    let url = try write(bytes)
    #expect {
      try FactStore(readingFrom: url)
    } throws: { error in
      guard case FactStore.OpeningError.damaged = error else { return false }
      return true
    }
  }

  @Test func damageInTheFactsIsAnErrorWhenTheyAreRead() throws {
    var bytes = try Data(contentsOf: built)
    let page = try #require(bytes.range(of: Data("first count".utf8))).lowerBound / 4096
    for index in (page * 4096)..<((page + 1) * 4096) { bytes[index] = 0xA5 }
    let store = try FactStore(readingFrom: write(bytes))
    #expect(throws: ReadingError.self) {
      try store.facts(subject: "northland", measure: "ships")
    }
  }

  @Test func aDatabaseOfAnotherKindIsNoCorpus() throws {
    let url = try changeHeader(at: 68, to: 7)
    #expect(throws: FactStore.OpeningError.otherKind(path: url.path)) {
      try FactStore(readingFrom: url)
    }
  }

  @Test func formatsOfOtherVersionsAreRefused() throws {
    let newer = try changeHeader(at: 60, to: 99)
    #expect(throws: FactStore.OpeningError.newerSchema(path: newer.path, found: 99, known: 1)) {
      try FactStore(readingFrom: newer)
    }
    let older = try changeHeader(at: 60, to: 0)
    #expect(throws: FactStore.OpeningError.olderSchema(path: older.path, found: 0, known: 1)) {
      try FactStore(readingFrom: older)
    }
  }

  @Test func aBuildThatWasNeverFinishedIsRefused() throws {
    var bytes = try Data(contentsOf: built)
    let key = try #require(bytes.range(of: Data("logical_hash".utf8)))
    bytes.replaceSubrange(key, with: Data("logical_dash".utf8))
    let url = try write(bytes)
    #expect(throws: FactStore.OpeningError.incomplete(path: url.path)) {
      try FactStore(readingFrom: url)
    }
  }

  @Test func aFileThatNobodyMayWriteCanBeRead() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: built.path)
    #expect(try FactStore(readingFrom: built).info.facts == 8)
  }

  @Test func aNameWithSpecialCharactersIsOpened() throws {
    let url = folder.url.appendingPathComponent("a ?#%25 \u{00FC}.sqlite")
    try FileManager.default.copyItem(at: built, to: url)
    #expect(try FactStore(readingFrom: url).info.facts == 8)
  }

  @Test func manyTasksReadAtOnce() async throws {
    let store = try FactStore(readingFrom: built)
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<40 {
        group.addTask { try store.facts(subject: "northland", measure: "ships").count }
      }
      return try await group.reduce(0, +)
    }
    #expect(counts == 80)
  }

  private func write(_ bytes: Data) throws -> URL {
    let url = folder.url.appendingPathComponent("other.sqlite")
    try bytes.write(to: url)
    return url
  }

  /// A copy of the corpus with four bytes of its header changed.
  private func changeHeader(at offset: Int, to number: UInt8) throws -> URL {
    var bytes = try Data(contentsOf: built)
    bytes.replaceSubrange(offset..<(offset + 4), with: [0, 0, 0, number])
    return try write(bytes)
  }
}
