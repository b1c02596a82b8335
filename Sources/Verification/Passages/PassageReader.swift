import Claims
import Words

/// Reads sentences with their mentions into passages.
struct PassageReader {
  let vocabulary: PassageVocabulary
  let stemmer: Stemmer

  /// The passages of a text in the order of its sentences.
  func passages(of text: PassageText, source: Int) -> [Passage] {
    var next = 0
    let mentions = text.mentions
    let bytes = Array(text.document.text.utf8)
    let label = text.document.uri
    return text.sentences.map { sentence in
      var own: [Mention] = []
      while next < mentions.count, mentions[next].range.lower < sentence.range.upper {
        if mentions[next].range.lower >= sentence.range.lower { own.append(mentions[next]) }
        next += 1
      }
      return passage(
        bytes, sentence.range, own, source: source, sentence: sentence.index, label: label,
        isClaim: false)
    }
  }

  /// A text as one passage, whatever its sentences.
  func claim(_ text: PassageText) -> Passage {
    let bytes = Array(text.document.text.utf8)
    return passage(
      bytes, TextRange(0, bytes.count), text.mentions, source: 0, sentence: 0,
      label: "", isClaim: true)
  }

  private func passage(
    _ bytes: [UInt8], _ range: TextRange, _ mentions: [Mention], source: Int, sentence: Int,
    label: String, isClaim: Bool
  ) -> Passage {
    let text = String(decoding: bytes[range.lower..<range.upper], as: UTF8.self)
    let words = words(of: text, base: range.lower)
    let labels = isClaim ? PassageReader.label(in: words) : nil
    let placed = MentionPlacer(
      words: words, months: vocabulary.months, isHeadline: NameReader.isHeadline(words)
    ).placed(mentions)
      .filter { labels?.overlaps($0.words) != true }
    var figureOfWord = [Int?](repeating: nil, count: words.count)
    for (index, item) in placed.enumerated() {
      for word in item.words { figureOfWord[word] = index }
    }
    let names = NameReader(words: words, figureOfWord: figureOfWord, label: labels)
    let reader = FigureReader(
      surroundings: FigureSurroundings(
        words: words, figureOfWord: figureOfWord, isName: names.isName,
        isDate: placed.map(\.isDate)),
      months: vocabulary.months, families: vocabulary.families)
    let dates = placed.enumerated().filter { $0.1.isDate }.map { (index: $0, words: $1.words) }
    let events = LifeDates(words: words).events(of: dates)
    let figures = placed.enumerated().map { index, item in
      let (lower, upper) = (
        words[item.words.lowerBound].lower, words[item.words.upperBound - 1].upper
      )
      return reader.figure(
        item, text: String(decoding: bytes[lower..<upper], as: UTF8.self), event: events[index])
    }
    let content = words.indices.filter { index in
      words[index].isContent && figureOfWord[index] == nil && labels?.contains(index) != true
    }
    return Passage(
      source: source, sentence: sentence, label: label, text: text, words: words, figures: figures,
      figureOfWord: figureOfWord, keys: Set(content.map { words[$0].key }),
      isWeighed: words.indices.map(Set(content).contains),
      names: names.names())
  }

  /// Words in brackets behind the name that a claim begins with; they say which one is meant.
  private static func label(in words: [PassageWord]) -> Range<Int>? {
    guard let start = words.prefix(9).firstIndex(where: { $0.folded == "(" }), start > 0,
      let end = words[start...].prefix(6).firstIndex(where: { $0.folded == ")" }),
      words[start - 1].isCapitalised
    else { return nil }
    return start..<(end + 1)
  }

  /// The words of a text; a wording of several words gives each of them the key of its family.
  private func words(of text: String, base: Int) -> [PassageWord] {
    var folded: [(String, WordToken)] = []
    for token in Tokenizer.tokens(in: text, base: base) {
      let parts = token.kind == .mark ? [token.folded] : PassageWord.parts(of: token.folded)
      folded += parts.map { ($0, token) }
    }
    let stems = folded.map { $0.1.kind == .word ? stemmer.stem($0.0) : $0.0 }
    let forms = folded.map(\.0)
    var words: [PassageWord] = []
    while words.count < folded.count {
      let place = words.count
      let found = vocabulary.family(in: forms, stems: stems, at: place)
      for index in place..<(place + (found?.length ?? 1)) {
        let (word, token) = folded[index]
        words.append(
          PassageWord(
            folded: word, key: found?.family.id ?? PassageWord.plain(stems[index]),
            family: found?.family,
            isMark: token.kind == .mark,
            role: found == nil ? role(of: word, before: forms[(index + 1)...].first) : nil,
            isCapitalised: token.isCapitalised,
            isPossessive: token.isPossessive, lower: token.lower, upper: token.upper))
      }
    }
    return words
  }

  private func role(of word: String, before next: String?) -> PassageVocabulary.Role? {
    if word == "no", next == "." { return .function }
    if let role = vocabulary.roles[word] { return role }
    if word.hasSuffix("n't") { return .negation }
    return word.utf8.count == 1 && !word.utf8.allSatisfy { (0x30...0x39).contains($0) }
      ? .function : nil
  }
}
