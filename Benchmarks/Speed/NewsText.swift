/// Makes news-like text of a given length and density of figures, always the same for a seed.
struct NewsText {
  private var random: SplitMix
  private let tokensPerKilobyte: Double
  private let countTokens: (String) -> Int
  private var bytes = 0
  private var tokens = 0
  private let plain = NewsSentences.plain.map(NewsText.pieces)
  private let figured = NewsSentences.figured.map(NewsText.pieces)

  private enum Piece {
    case text(String)
    case slot(Character)
  }

  /// `countTokens` says how many numeric or date tokens a sentence holds.
  init(seed: UInt64, tokensPerKilobyte: Double, countTokens: @escaping (String) -> Int) {
    random = SplitMix(seed: seed)
    self.tokensPerKilobyte = tokensPerKilobyte
    self.countTokens = countTokens
  }

  /// Paragraphs, parted by blank lines, of `length` bytes or a little more.
  ///
  /// Figures come in clusters, as in the news: a paragraph has them as long as there are too few.
  mutating func make(length: Int) -> String {
    var text = ""
    text.reserveCapacity(length + 4096)
    while text.utf8.count < length {
      let isFigured = Double(tokens) < tokensPerKilobyte * Double(bytes) / 1000
      let count = 2 + random.below(3)
      for index in 0..<count {
        let sentence = fill(isFigured ? random.pick(figured) : random.pick(plain))
        tokens += countTokens(sentence)
        text += sentence
        text += index + 1 < count ? " " : "\n\n"
      }
      bytes = text.utf8.count
    }
    return text
  }

  private static func pieces(_ template: String) -> [Piece] {
    var pieces: [Piece] = []
    var held = ""
    var rest = template[...]
    while let first = rest.popFirst() {
      guard first == "%", let kind = rest.first, kind.isLetter else {
        held.append(first)
        continue
      }
      rest.removeFirst()
      pieces += [.text(held), .slot(kind)]
      held = ""
    }
    return pieces + [.text(held)]
  }

  private mutating func fill(_ pieces: [Piece]) -> String {
    var sentence = ""
    for piece in pieces {
      switch piece {
      case .text(let text): sentence += text
      case .slot(let kind): sentence += word(kind)
      }
    }
    guard let first = sentence.first, first.isLowercase else { return sentence }
    return first.uppercased() + sentence.dropFirst()
  }

  private mutating func word(_ kind: Character) -> String {
    switch kind {
    case "P": random.pick(NewsWords.firstNames) + " " + random.pick(NewsWords.lastNames)
    case "L": random.pick(NewsWords.lastNames)
    case "C": random.pick(NewsWords.cities)
    case "K": random.pick(NewsWords.countries)
    case "B": random.pick(NewsWords.bodies)
    case "n": random.pick(NewsWords.nouns)
    case "s": random.pick(NewsWords.plurals)
    case "a": random.pick(NewsWords.adjectives)
    case "v": random.pick(NewsWords.pastVerbs)
    case "M": random.pick(NewsWords.months)
    case "W": random.pick(NewsWords.weekdays)
    case "N": random.pick(NewsWords.numbers)
    case "U": random.pick(NewsWords.units)
    case "S": random.pick(NewsWords.spans)
    default: figure(kind)
    }
  }

  private mutating func figure(_ kind: Character) -> String {
    switch kind {
    case "d": return String(2 + random.below(900))
    case "D": return String(1 + random.below(28))
    case "Y": return String(1960 + random.below(64))
    case "A": return String(18 + random.below(70))
    case "g":
      let rest = String(random.below(1000))
      return "\(1 + random.below(400))," + String(repeating: "0", count: 3 - rest.count) + rest
    case "e", "f": return "\(1 + random.below(20)).\(random.below(10))"
    default: preconditionFailure("no words stand for %\(kind)")
    }
  }
}
