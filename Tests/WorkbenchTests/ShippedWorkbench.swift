import Claims
import Corpus
import Foundation
import Rules
import Support
import Workbench

/// The shipped rules with the shipped packages, loaded once.
enum ShippedWorkbench {
  static let rules = Result {
    try RuleLoader.load(from: [Repository.root.appendingPathComponent("Rules")])
  }

  static let checker = Result {
    try Checker(rules: rules.get(), store: FactStore(inMemory: [package("dprk")]))
  }

  static func package(_ name: String) -> URL {
    Repository.root.appendingPathComponent("Corpus").appendingPathComponent(name)
  }

  /// A checked text.
  static func check(_ text: String, dateline: String, uri: String = "article.txt") throws
    -> DocumentReport
  {
    let day = CalendarDay(iso: dateline).map { Dateline(day: $0, origin: .flag) }
    let document = try InputReader(dateline: day).document(uri: uri, bytes: Array(text.utf8)).get()
    return try checker.get().check(document)
  }

  static func article(_ name: String) throws -> String {
    try String(
      contentsOf: Repository.root.appendingPathComponent("Tests/Articles/\(name)"),
      encoding: .utf8)
  }

  /// The objects of a JSON Lines file beside the articles.
  static func lines<Row: Decodable>(_ name: String, as type: Row.Type) throws -> [Row] {
    try article(name).split(separator: "\n").map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
  }
}
