import Foundation
import Support
import Testing

/// The import table of docs/architecture.md, held against the `import` lines of Sources.
@Suite struct ModuleBoundaryTests {
  private static let allowed: [String: Set<String>] = [
    "Patterns": ["CPCRE2"],
    "Words": ["CStemmer"],
    "Tables": [],
    "Digests": ["CSodium"],
    "Claims": [],
    "Documents": ["Claims", "CMD4C", "CGumbo"],
    "Rules": ["Claims", "Patterns", "Words", "Digests", "Yams"],
    "Extraction": ["Claims", "Rules", "Patterns", "Words", "Digests"],
    "Corpus": ["Claims", "Words", "Tables", "Digests", "GRDB"],
    "Verification": ["Claims", "Words"],
    "Reports": ["Claims", "Tables"],
    "Desk": ["Claims", "Digests", "GRDB"],
    "Workbench": [
      "Claims", "Documents", "Rules", "Extraction", "Corpus", "Verification", "Reports", "Desk",
      "Digests", "Words", "Tables", "Patterns",
    ],
    "assay": [
      "Claims", "Documents", "Rules", "Extraction", "Corpus", "Verification", "Reports", "Desk",
      "Workbench", "ArgumentParser",
    ],
  ]

  private static let platform: Set<String> = ["Foundation", "Glibc", "Synchronization"]

  private static let sources = Repository.files(below: "Sources", endingWith: ".swift")

  @Test func everyImportIsInTheTable() throws {
    for file in Self.sources {
      let module = file.pathComponents[Repository.root.pathComponents.count + 1]
      let allowed = try #require(Self.allowed[module], "\(module) is not in the table")
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place < 2, words.count > place + 1,
          place == 0 || ["public", "private", "internal", "package"].contains(words[0])
        else { continue }
        let name = String(words[place + 1])
        #expect(
          allowed.contains(name) || Self.platform.contains(name),
          "\(Repository.path(of: file)) imports \(name)")
      }
    }
  }

  @Test func filesStaySmall() throws {
    for file in Self.sources {
      let lines = try String(contentsOf: file, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false
      ).count
      #expect(lines <= 301, "\(Repository.path(of: file)) has \(lines) lines: split it by meaning")
    }
  }

  @Test(arguments: ["try!", " as! ", "fatalError(", "[String: Any]", "unsafelyUnwrapped"])
  func sourcesKeepTheConventions(forbidden: String) throws {
    for file in Self.sources {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(!text.contains(forbidden), "\(Repository.path(of: file)) holds '\(forbidden)'")
    }
  }
}
