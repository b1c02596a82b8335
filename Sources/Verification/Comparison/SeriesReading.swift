import Claims

/// What the facts of one subject and measure say about a claim, before they are weighed.
struct SeriesReading {
  var evidence: [Evidence] = []
  /// Facts that could not be used, with the reason.
  var setAside: [Reading] = []
  /// Facts of the same series, for drawing.
  var series: [Fact] = []
  /// Why the facts that were used are the ones to use.
  var reason = ""
  /// Whether the facts differ by date and the claim has none.
  var lacksDate = false
}
