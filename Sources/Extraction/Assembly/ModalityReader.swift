import Claims
import Words

/// Finds words that take a statement out of what has happened.
struct ModalityReader {
  let grammar: Grammar

  /// How the clause of a figure is meant: the last cue before the figure counts, and a question
  /// mark at the end of the sentence.
  func modality(of figure: Range<Int>, in reading: SentenceReading, from start: Int)
    -> Claim.Modality
  {
    if reading.words.last(where: { !isClosing($0) })?.folded == "?" { return .question }
    let clause = reading.clause(of: figure.lowerBound)
    var found: Claim.Modality?
    var index = max(clause.lowerBound, start)
    while index < figure.lowerBound {
      guard
        let cue = reading.lexeme(index).modalityCues.first(where: { cue in
          index + cue.words.count <= figure.lowerBound
            && cue.words.indices.allSatisfy { reading.words[index + $0].folded == cue.words[$0] }
        })
      else {
        index += 1
        continue
      }
      if !belongsElsewhere(index, figure: figure, in: reading) {
        found = Claim.Modality(rawValue: cue.value) ?? found
      }
      index += cue.words.count
    }
    return found ?? after(figure, in: reading, clause: clause) ?? .asserted
  }

  /// A cue behind the figure: "60 ships will take part", "two of the members would not join".
  private func after(
    _ figure: Range<Int>, in reading: SentenceReading, clause: Range<Int>
  ) -> Claim.Modality? {
    var index = figure.upperBound
    var found: Claim.Modality?
    while index < clause.upperBound {
      let word = reading.words[index].folded
      // What a relative clause says is said of something else.
      if word == "that" || reading.wordClass(index) == .relative { break }
      if ModalityReader.denials.contains(word) || word.hasSuffix("n't") { return .negated }
      if ["will", "would"].contains(word), index - figure.upperBound < 8 {
        found = word == "will" ? .forecast : .hypothetical
      }
      if reading.mention(at: index)?.mention.quantity != nil { break }
      index += 1
    }
    return found
  }

  private static let denials: Set = [
    "not", "never", "nobody", "refused", "declined", "failed", "without",
  ]

  /// Whether a comma or a closed quotation stands between the cue and the figure, so that the cue
  /// speaks of something else; a conditional reaches over its comma.
  private func belongsElsewhere(_ cue: Int, figure: Range<Int>, in reading: SentenceReading)
    -> Bool
  {
    guard reading.wordClass(cue) != .conjunction else { return false }
    return (cue..<figure.lowerBound).contains { reading.words[$0].folded == "," }
  }

  private func isClosing(_ word: WordToken) -> Bool {
    ["\"", "\u{201D}", "'", ")", "."].contains(word.folded)
  }
}
