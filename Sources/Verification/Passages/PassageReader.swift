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
    return text.sentences.map { sentence in
      var own: [Mention] = []
      while next < mentions.count, mentions[next].range.lower < sentence.range.upper {
        if mentions[next].range.lower >= sentence.range.lower { own.append(mentions[next]) }
        next += 1
      }
      let string = String(
        decoding: bytes[sentence.range.lower..<sentence.range.upper], as: UTF8.self)
      return passage(string, sentence, own, source: source)
    }
  }

  private func passage(
    _ text: String, _ sentence: Sentence, _ mentions: [Mention], source: Int
  ) -> Passage {
    let words = words(of: text, base: sentence.range.lower)
    let placed = mentions.compactMap { mention -> (Mention, Range<Int>)? in
      guard mention.kind != .ignored, mention.kind != .time, mention.kind != .recurrence,
        let first = words.firstIndex(where: { $0.upper > mention.range.lower })
      else { return nil }
      let end = words[first...].firstIndex { $0.lower >= mention.range.upper } ?? words.count
      return first < end ? (mention, first..<end) : nil
    }
    var figureOfWord = [Int?](repeating: nil, count: words.count)
    for (index, item) in placed.enumerated() {
      for word in item.1 { figureOfWord[word] = index }
    }
    let surroundings = FigureSurroundings(words: words, figureOfWord: figureOfWord)
    let bytes = Array(text.utf8)
    let figures = placed.map { mention, range in
      let lower = mention.range.lower - sentence.range.lower
      let upper = min(mention.range.upper - sentence.range.lower, bytes.count)
      return FigureReader(surroundings: surroundings, months: vocabulary.months).figure(
        mention, range, text: String(decoding: bytes[lower..<upper], as: UTF8.self))
    }
    let content = words.indices.filter { words[$0].isContent && figureOfWord[$0] == nil }
    let capitalised = content.filter { words[$0].isCapitalised }
    let isHeadline = capitalised.count * 3 > content.count * 2 && content.count > 4
    return Passage(
      source: source, sentence: sentence.index, text: text, words: words, figures: figures,
      figureOfWord: figureOfWord, keys: Set(content.map { words[$0].key }),
      names: isHeadline ? [] : capitalised.map { words[$0].key })
  }

  /// The words of a text; a wording of several words gives each of them the key of its family.
  private func words(of text: String, base: Int) -> [PassageWord] {
    var folded: [(String, WordToken)] = []
    for token in Tokenizer.tokens(in: text, base: base) {
      let parts = token.kind == .mark ? [token.folded] : PassageWord.parts(of: token.folded)
      folded += parts.map { ($0, token) }
    }
    let stems = folded.map { $0.1.kind == .word ? stemmer.stem($0.0) : $0.0 }
    var words: [PassageWord] = []
    while words.count < folded.count {
      let place = words.count
      let found = vocabulary.family(in: stems, at: place)
      for index in place..<(place + (found?.length ?? 1)) {
        let (word, token) = folded[index]
        words.append(
          PassageWord(
            folded: word, key: found?.family.id ?? stems[index], family: found?.family,
            isMark: token.kind == .mark, role: found == nil ? role(of: word) : nil,
            isCapitalised: token.isCapitalised, lower: token.lower, upper: token.upper))
      }
    }
    return words
  }

  private func role(of word: String) -> PassageVocabulary.Role? {
    if let role = vocabulary.roles[word] { return role }
    if word.hasSuffix("n't") { return .negation }
    return word.utf8.count == 1 && !word.utf8.allSatisfy { (0x30...0x39).contains($0) }
      ? .function : nil
  }
}
