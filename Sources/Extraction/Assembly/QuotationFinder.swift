import Claims

/// Finds what stands between double quotation marks, block by block.
///
/// A quotation that is not closed in its block runs to the block's end: that is how quotations
/// over several paragraphs are printed.
enum QuotationFinder {
  /// The ranges of quoted text in some blocks of a text, marks excluded, in order.
  static func quotations(in bytes: [UInt8], blocks: [Block]) -> [TextRange] {
    blocks.flatMap { quotations(in: bytes, block: $0.range) }
  }

  private static func quotations(in bytes: [UInt8], block: TextRange) -> [TextRange] {
    var found: [TextRange] = []
    var open: Int?
    var place = block.lower
    while place < block.upper {
      if bytes[place] == 0x22 {
        if let start = open {
          found.append(TextRange(start, place))
          open = nil
        } else {
          open = place + 1
        }
      } else if place + 2 < block.upper, bytes[place] == 0xE2, bytes[place + 1] == 0x80 {
        if bytes[place + 2] == 0x9C {
          if open == nil { open = place + 3 }
          place += 2
        } else if bytes[place + 2] == 0x9D {
          if let start = open { found.append(TextRange(start, place)) }
          open = nil
          place += 2
        }
      }
      place += 1
    }
    if let start = open, start < block.upper { found.append(TextRange(start, block.upper)) }
    return found
  }
}
