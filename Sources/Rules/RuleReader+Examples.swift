import Claims
import Yams

extension RuleReader {
  /// The examples of a rule: at least three that it fires on and two that it leaves alone.
  func examples(_ node: Node?, in file: inout YAMLFile) -> [RuleExample] {
    guard
      let lists = file.mapping(node, keys: ["positive", "negative"], what: "examples")
    else {
      if node == nil {
        file.complain("rule.missing-key", "a rule needs examples", line: 1, column: 1)
      }
      return []
    }
    let positive = (lists["positive"]?.sequence.map(Array.init) ?? []).compactMap {
      example($0, isPositive: true, in: &file)
    }
    let negative = (lists["negative"]?.sequence.map(Array.init) ?? []).compactMap {
      example($0, isPositive: false, in: &file)
    }
    if positive.count < 3 {
      file.complain(
        "rule.examples", "a rule needs three positive examples; this has \(positive.count)",
        at: node, width: 1)
    }
    if negative.count < 2 {
      file.complain(
        "rule.examples", "a rule needs two negative examples; this has \(negative.count)",
        at: node, width: 1)
    }
    return positive + negative
  }

  private func example(_ node: Node, isPositive: Bool, in file: inout YAMLFile) -> RuleExample? {
    if let scalar = node.scalar {
      return RuleExample(
        text: scalar.string, isPositive: isPositive, match: nil, value: nil, dateline: nil,
        position: file.position(of: node))
    }
    let keys = ["text", "match", "value", "dateline"]
    guard let fields = file.mapping(node, keys: keys, what: "an example") else { return nil }
    guard let text = file.text(fields["text"], what: "text") else {
      file.complain("rule.missing-key", "an example needs a text", at: node)
      return nil
    }
    let written = file.text(fields["dateline"], what: "dateline")
    let dateline = written.flatMap { CalendarDay(iso: $0) }
    if written != nil, dateline == nil {
      file.complain("rule.dateline", "a dateline is written YYYY-MM-DD", at: fields["dateline"])
    }
    return RuleExample(
      text: text, isPositive: isPositive, match: file.text(fields["match"], what: "match"),
      value: file.text(fields["value"], what: "value"), dateline: dateline,
      position: file.position(of: node))
  }
}
