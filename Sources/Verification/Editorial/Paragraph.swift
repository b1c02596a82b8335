import Claims
import Words

/// A block with its text, as the editor reads it.
struct Paragraph {
  let block: Block
  let text: String
  let tokens: [WordToken]

  init(block: Block, text: String) {
    self.block = block
    self.text = text
    tokens = Tokenizer.tokens(in: text, base: block.range.lower)
  }

  /// Its folded words, marks left out.
  var words: [String] { tokens.filter { $0.kind != .mark }.map(\.folded) }

  /// Whether it is a paragraph of the running text.
  var isRunning: Bool {
    switch block.role {
    case .lead, .body, .quotation, .list: true
    case .headline, .caption, .table: false
    }
  }
}
