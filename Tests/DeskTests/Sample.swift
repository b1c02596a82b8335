import Claims
import Desk
import Digests

/// Values that the tests record.
enum Sample {
  static let morning = moment("09:30:00")

  static func moment(_ time: String) -> Moment {
    guard let moment = Moment("2022-11-05T\(time)Z") else { preconditionFailure(time) }
    return moment
  }

  static func key(_ word: String) -> ClaimKey { ClaimKey(hex: SHA256.hex(of: word)) }

  static func anchor(_ word: String, _ occurrence: Int = 1, in context: String = "")
    -> FindingAnchor
  {
    FindingAnchor(finding: key(word), occurrence: occurrence, context: context)
  }

  static func run(_ article: String = "storm.txt", reader: String = "mk") -> RunDraft {
    RunDraft(
      article: article, sourceHash: SHA256.hex(of: "source of \(article)"),
      textHash: SHA256.hex(of: "text of \(article)"),
      dateline: CalendarDay(year: 2022, month: 11, day: 4), tool: "1.0.0",
      rules: SHA256.hex(of: "rules"), corpus: nil, reader: reader, at: morning)
  }

  static func decision(
    _ word: String, _ state: Disposition.State, in run: Run, reason: String = "",
    reader: String = "mk", at time: String = "10:00:00"
  ) -> DecisionDraft {
    DecisionDraft(
      anchor: anchor(word), run: run.id, state: state, reason: reason, reader: reader,
      at: moment(time))
  }

  static func item(
    _ word: String, _ level: Level = .error, kind: ReviewItem.Kind = .claim,
    evidence: String = ""
  ) -> ReviewItem {
    ReviewItem(
      anchor: anchor(word), kind: kind, level: level, title: "about \(word)",
      card: "  card of \(word)", evidence: evidence)
  }
}
