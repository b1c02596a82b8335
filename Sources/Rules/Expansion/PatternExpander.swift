import Claims
import Patterns

/// Puts fragments into patterns.
struct PatternExpander {
  private let written: [String: PatternText]
  private let tables: [String: String]
  /// What fragments expand to; nil for those that cannot be used, which is in the log once.
  private var expanded: [String: ExpandedPattern?] = [:]
  /// The fragments that are being expanded, to see when one comes back to itself.
  private var open: [String] = []

  /// How long an expression may become, in bytes; PCRE2 itself takes little more.
  private static let longest = 200_000
  private static let deepest = 50

  /// Makes an expander of written fragments and of tables' patterns, by name.
  init(written: [String: PatternText], tables: [String: String]) {
    self.written = written
    self.tables = tables
  }

  /// The names of all fragments.
  var names: [String] { Array(written.keys) + Array(tables.keys) }

  /// Expands and checks every written fragment, used or not.
  mutating func checkFragments(_ log: inout DiagnosticLog) {
    for name in written.keys.sorted() { _ = fragment(name, &log) }
  }

  /// A pattern with its fragments put in, sound by the rules of PCRE2; nil where something is wrong,
  /// which is then in the log.
  mutating func pattern(_ text: PatternText, _ log: inout DiagnosticLog) -> Pattern? {
    guard let expression = expand(text, &log) else { return nil }
    let pattern = Pattern(expression.source)
    do throws(PatternError) {
      try pattern.validate()
      return pattern
    } catch {
      if let diagnostic = expression.diagnostic(for: error, in: text) { log.add(diagnostic) }
      return nil
    }
  }

  private mutating func expand(_ text: PatternText, _ log: inout DiagnosticLog) -> ExpandedPattern?
  {
    var expression = ExpandedPattern()
    var isSound = true
    for piece in PatternScanner.pieces(of: text.text) {
      switch piece {
      case .text(let range): expression.copy(range, of: text)
      case .broken(let range):
        log.add(PatternExpander.brokenReference(text, range))
        isSound = false
      case .reference(let range, let name, let group):
        if let table = tables[name] {
          expression.put(open(group) + table + ")", for: range, of: text)
        } else if written[name] == nil {
          log.add(PatternExpander.unknownFragment(text, range, name, known: names))
          isSound = false
        } else if open.contains(name) {
          log.add(PatternExpander.cycle(text, range, open + [name]))
          isSound = false
        } else if let fragment = fragment(name, &log) {
          expression.put(open(group), for: range, of: text)
          expression.append(fragment)
          expression.put(")", for: range, of: text)
        } else {
          isSound = false
        }
      }
      if expression.source.utf8.count > PatternExpander.longest {
        log.add(PatternExpander.tooLong(text))
        return nil
      }
    }
    return isSound ? expression : nil
  }

  private func open(_ group: String?) -> String { group.map { "(?<\($0)>" } ?? "(?:" }

  private mutating func fragment(_ name: String, _ log: inout DiagnosticLog) -> ExpandedPattern? {
    if let known = expanded[name] { return known }
    guard let text = written[name] else { return nil }
    open.append(name)
    defer { open.removeLast() }
    var expression = open.count > PatternExpander.deepest ? nil : expand(text, &log)
    if let found = expression, let error = PatternExpander.error(in: found) {
      if let diagnostic = found.diagnostic(for: error, in: text) { log.add(diagnostic) }
      expression = nil
    }
    expanded[name] = .some(expression)
    return expression
  }

  /// What is wrong with a fragment taken by itself. It may refer to groups of the patterns it is put
  /// into.
  private static func error(in fragment: ExpandedPattern) -> PatternError? {
    do throws(PatternError) {
      try Pattern(fragment.source).validate()
      return nil
    } catch {
      return error.namesUnknownGroup ? nil : error
    }
  }
}

extension PatternExpander {
  private static func brokenReference(_ text: PatternText, _ range: Range<Int>) -> Diagnostic {
    text.diagnostic(
      "rule.fragment-syntax", "this brace begins no fragment", at: range,
      hint: #"a fragment is '{name}' or '{name:group}', and a plain brace '\{'"#)
  }

  private static func unknownFragment(
    _ text: PatternText, _ range: Range<Int>, _ name: String, known: [String]
  ) -> Diagnostic {
    let start = range.lowerBound + 1
    return text.diagnostic(
      "rule.unknown-fragment", "no fragment or table is called '\(name)'",
      at: start..<start + name.utf8.count, hint: SpellingGuess.hint(for: name, among: known))
  }

  private static func cycle(
    _ text: PatternText, _ range: Range<Int>, _ path: [String]
  ) -> Diagnostic {
    let loop = path.drop { $0 != path.last }
    return text.diagnostic(
      "rule.fragment-cycle",
      "a fragment contains itself: \(loop.map { "{\($0)}" }.joined(separator: " contains "))",
      at: range)
  }

  private static func tooLong(_ text: PatternText) -> Diagnostic {
    text.diagnostic(
      "rule.pattern-length",
      "with its fragments this pattern is longer than \(longest) bytes",
      at: 0..<text.text.utf8.count)
  }
}
