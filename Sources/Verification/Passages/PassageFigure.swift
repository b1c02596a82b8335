import Claims

/// A figure or date of a passage, with what is needed to hold it against another.
struct PassageFigure {
  /// What it says.
  enum Value {
    /// An amount as the interval that its words stand for, in a unit.
    case amount(Magnitude, unit: String)
    /// A part of a whole.
    case share(part: Magnitude, whole: Magnitude)
    /// A place in an order.
    case place(Int)
    /// A stretch of days.
    case days(Period)
    /// A date without a year: month and day of the month, as far as they are given.
    case calendar(month: Int?, day: Int?)
    /// A time that only its words give: "Saturday", "two months later".
    case spoken(String)
  }

  /// A printed number with its hedge.
  struct Point {
    let number: Rational
    let comparator: Hedge.Comparator
    /// Whether it carries more than its digits say: a measured figure, or one in millions.
    let isRounded: Bool
  }

  let value: Value
  let kind: Mention.Kind
  /// Whether it counts things, so that the words behind it say what.
  let isCount: Bool
  /// The figure as printed, hedge and unit included.
  let text: String
  /// The words that it covers in its passage.
  let words: Range<Int>
  /// What it counts: the content words directly behind it.
  let noun: [String]
  /// The content words around it, nearest first.
  let near: [String]
  /// The printed number and what its hedge does to it; nil for ranges and dates.
  let point: Point?
  /// The last content word before it in its clause.
  let lead: String?
  /// The content words before it in its clause, names left out, nearest first: what is measured.
  let measure: [String]
  /// Whether a word joins it to its measure: "the population is 5,000", "a budget of $5".
  let isStated: Bool
  /// Whether what it counts are persons.
  let countsPersons: Bool
  /// The last word of the noun behind it: what it counts, whatever stands before.
  let head: String?
  /// Whether it counts others than those named before, or a part of them: "two other boys",
  /// "including two boys".
  let setsApart: Bool
  /// Whose age it is, for a bare number that is one.
  let ageOf: String?
  /// The event that a date dates, and whether it is how a work came about.
  let event: String?
  let isMaking: Bool
  /// The fates or states that the words nearby tell apart.
  let contrasts: [String: String]

  /// The year that it lies in; nil for longer stretches.
  var year: Int? {
    guard case .days(let period) = value, let start = period.start, let end = period.end,
      start.year == end.year
    else { return nil }
    return start.year
  }

  /// Whether both may date the same event. A work comes about about when it comes out.
  func isOfSameEvent(_ other: PassageFigure) -> Bool {
    event == other.event || isMaking && other.event == PassageFigure.release
      || other.isMaking && event == PassageFigure.release || isMaking && other.isMaking
  }

  private static let release = "release"

  /// Whether it is a date.
  var isDate: Bool {
    switch value {
    case .days, .calendar, .spoken: true
    case .amount, .share, .place: false
    }
  }
}
