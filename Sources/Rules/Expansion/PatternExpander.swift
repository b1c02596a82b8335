import Claims
import Patterns

/// Puts fragments into patterns.
struct PatternExpander {
  private let fragments: FragmentSet
  /// What fragments expand to; nil for those that cannot be used, which is in the log once.
  private var expanded: [String: ExpandedPattern?] = [:]
  /// The fragments that are being expanded, to see when one comes back to itself.
  private var open: [String] = []

  private static let deepest = 50

  init(_ fragments: FragmentSet) { self.fragments = fragments }

  /// Expands and checks every written fragment, used or not.
  mutating func checkFragments(_ log: inout DiagnosticLog) {
    for (name, text) in fragments.written.sorted(by: { $0.key < $1.key }) {
      _ = fragment(name, text, &log)
    }
  }

  /// A pattern with its fragments put in, sound by the rules of PCRE2; nil where something is
  /// wrong, which is then in the log.
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
        guard let fragment = fragment(name, at: range, of: text, &log) else {
          isSound = false
          continue
        }
        expression.put(group.map { "(?<\($0)>" } ?? "(?:", for: range, of: text)
        switch fragment {
        case .table(let pattern): expression.put(pattern, for: range, of: text)
        case .written(let inner): expression.append(inner)
        }
        expression.put(")", for: range, of: text)
      }
    }
    return isSound ? expression : nil
  }

  private enum Fragment {
    case table(String)
    case written(ExpandedPattern)
  }

  /// What a reference stands for; nil where that cannot be used, which is then in the log.
  private mutating func fragment(
    _ name: String, at range: Range<Int>, of text: PatternText, _ log: inout DiagnosticLog
  ) -> Fragment? {
    if let table = fragments.tables[name] { return .table(table) }
    guard let inner = fragments.written[name] else {
      if !fragments.mayHave(name) {
        log.add(PatternExpander.unknownFragment(text, range, name, known: fragments.names))
      }
      return nil
    }
    if open.contains(name) {
      log.add(PatternExpander.cycle(text, range, open + [name]))
      return nil
    }
    guard open.count < PatternExpander.deepest else {
      log.add(PatternExpander.tooDeep(text, range))
      return nil
    }
    return fragment(name, inner, &log).map(Fragment.written)
  }

  private mutating func fragment(
    _ name: String, _ text: PatternText, _ log: inout DiagnosticLog
  ) -> ExpandedPattern? {
    if let known = expanded[name] { return known }
    open.append(name)
    defer { open.removeLast() }
    var expression = expand(text, &log)
    if let found = expression, let error = PatternExpander.error(in: found) {
      if let diagnostic = found.diagnostic(for: error, in: text) { log.add(diagnostic) }
      expression = nil
    }
    expanded[name] = .some(expression)
    return expression
  }

  /// What is wrong with a fragment taken by itself. It may refer to groups of the patterns it is
  /// put into.
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
    _ text: PatternText, _ range: Range<Int>, _ name: String, known: Set<String>
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

  private static func tooDeep(_ text: PatternText, _ range: Range<Int>) -> Diagnostic {
    text.diagnostic(
      "rule.fragment-depth", "fragments contain each other more than \(deepest) deep", at: range)
  }
}
