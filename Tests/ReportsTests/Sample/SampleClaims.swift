import Claims

/// Makes claims of the sample article from their words.
struct SampleClaims {
  let article: SampleArticle

  func quantity(
    _ printed: String, unit: String = "1", kind: Quantity.Kind = .count, hedge: Hedge = .none
  ) -> Quantity {
    let digits = printed.filter { $0 != "," }
    let words = ["two": 2]
    let numeral = words[printed].map { Numeral($0) } ?? Numeral(plain: digits)
    let magnitude =
      numeral.flatMap {
        Magnitude(printed: $0, comparator: hedge.comparator, isCount: kind == .count)
      } ?? Magnitude(low: nil, high: nil)
    return Quantity(
      kind: kind, printed: printed, numeral: numeral, magnitude: magnitude, unit: unit,
      hedge: hedge)
  }

  func claim(
    _ quote: String, value words: String, _ value: Claim.Value, kind: Claim.Kind = .count,
    subject: String? = nil, measure: String, time: String? = nil, period: String = "2031",
    attribution: Attribution = .none, modality: Claim.Modality = .asserted, partOf: Int? = nil
  ) -> Claim {
    let range = article.range(quote)
    let inside = SampleArticle(text: quote, uri: "").range(words)
    let valueRange = TextRange(range.lower + inside.lower, range.lower + inside.upper)
    let block = article.document.blocks.firstIndex { $0.range.contains(range) } ?? 0
    return Claim(
      key: key(quote), occurrence: 1, contextKey: key("around " + quote), kind: kind,
      range: range, valueRange: valueRange, sentence: block, quote: quote, subject: subject,
      things: [],
      measure: MeasurePhrase(
        text: measure, range: range, stems: [], context: [], predicate: nil),
      value: value,
      scope: time.map {
        TimeScope(
          text: $0, range: article.range($0), period: Period(edtf: period), relation: .during)
      },
      asOf: SampleArticle.day("2031-11-04").map { AsOf(day: $0, origin: .dateline) }, place: nil,
      attribution: attribution, modality: modality, role: article.document.blocks[block].role,
      partOf: partOf, mentions: [], rule: "claims/counted-noun")
  }

  /// A stable stand-in for a digest: the same words give the same 64 digits.
  func key(_ words: String) -> ClaimKey {
    var state: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in words.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(state, radix: 16)
    let padded = String(repeating: "0", count: 16 - digits.count) + digits
    return ClaimKey(hex: String(repeating: padded, count: 4))
  }

  func said(_ speaker: String, quoted: Bool) -> Attribution {
    Attribution(
      speaker: speaker, speakerEntities: [], verb: "said", isQuoted: quoted, sourcing: .named)
  }
}
