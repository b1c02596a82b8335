import Claims

extension Fact {
  /// The last day the fact speaks for; nil for facts without a date.
  var lastDay: CalendarDay? { span?.end ?? asOf?.end }

  /// The days that the fact is about, for telling whether a weak name can mean it.
  var dates: Period? {
    if case .period(let period) = value { return period }
    if let span, span.end != nil { return span }
    return asOf ?? span
  }

  /// Whether the day lies inside an as-of that is no single day: the figure then holds for some
  /// day of it, and not certainly for this one.
  func isLooselyDated(around day: CalendarDay) -> Bool {
    guard let asOf, asOf.singleDay == nil else { return false }
    return asOf.contains(day)
  }

  /// The first day of the as-of.
  var firstDay: CalendarDay? { asOf?.start ?? span?.end }
}
