import CMD4C
import Claims

/// One pass of the Markdown parser over a text.
final class MarkdownScan {
  private let bytes: [UInt8]
  private let start: Int
  private var found = MarkupText()
  private var hasHeadline = false
  /// The roles that the open lists, quotations and tables give to what is in them.
  private var roles: [Block.Role] = []
  /// How many code blocks, HTML blocks and images are open; their text is left out.
  private var silent = 0
  /// Where the parser was last seen in the source, for breaks that it reports without a place.
  private var place = 0

  /// Prepares the text from a byte on.
  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    self.start = start
    place = start
  }

  /// The readable text.
  func text() -> MarkupText {
    var parser = MD_PARSER()
    parser.flags = UInt32(MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS)
    parser.enter_block = { type, detail, scan in
      MarkdownScan.of(scan)?.enter(type, detail)
      return 0
    }
    parser.leave_block = { type, _, scan in
      MarkdownScan.of(scan)?.leave(type)
      return 0
    }
    parser.enter_span = { type, _, scan in
      if type == MD_SPAN_IMG { MarkdownScan.of(scan)?.silent += 1 }
      return 0
    }
    parser.leave_span = { type, _, scan in
      if type == MD_SPAN_IMG { MarkdownScan.of(scan)?.silent -= 1 }
      return 0
    }
    parser.text = { type, text, size, scan in
      MarkdownScan.of(scan)?.add(type, text, Int(size))
      return 0
    }
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
      self.base = base
      _ = md_parse(
        base + start, UInt32(buffer.count - start), &parser,
        Unmanaged.passUnretained(self).toOpaque())
    }
    base = nil
    found.end()
    return found
  }

  /// The first byte of the source, while the parser runs.
  private var base: UnsafePointer<CChar>?

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> MarkdownScan? {
    pointer.map { Unmanaged<MarkdownScan>.fromOpaque($0).takeUnretainedValue() }
  }

  private func enter(_ type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
    switch type {
    case MD_BLOCK_H:
      let level = detail?.assumingMemoryBound(to: MD_BLOCK_H_DETAIL.self).pointee.level ?? 1
      found.begin(hasHeadline || level > 1 ? .body : .headline)
      hasHeadline = true
    case MD_BLOCK_P: found.begin(roles.last ?? .body)
    case MD_BLOCK_LI:
      roles.append(.list)
      found.begin(.list)
    case MD_BLOCK_QUOTE:
      roles.append(.quotation)
      found.begin(.quotation)
    case MD_BLOCK_TR: found.begin(.table)
    case MD_BLOCK_TD, MD_BLOCK_TH: found.part(with: " | ")
    case MD_BLOCK_CODE, MD_BLOCK_HTML: silent += 1
    default: break
    }
  }

  private func leave(_ type: MD_BLOCKTYPE) {
    switch type {
    case MD_BLOCK_LI, MD_BLOCK_QUOTE:
      found.end()
      if !roles.isEmpty { roles.removeLast() }
    case MD_BLOCK_H, MD_BLOCK_P, MD_BLOCK_TR: found.end()
    case MD_BLOCK_CODE, MD_BLOCK_HTML: silent -= 1
    default: break
    }
  }

  private func add(_ type: MD_TEXTTYPE, _ text: UnsafePointer<MD_CHAR>?, _ size: Int) {
    guard silent == 0, let text, let base else { return }
    let offset = text - base
    let isSource = offset >= start && offset + size <= bytes.count
    switch type {
    case MD_TEXT_BR, MD_TEXT_SOFTBR:
      found.put(CollectionOfOne(0x0A), standingFor: TextRange(place, place))
    case MD_TEXT_HTML: break
    case MD_TEXT_ENTITY where isSource:
      let written = bytes[offset..<offset + size]
      found.put(HTMLText.decoded(written), standingFor: TextRange(offset, offset + size))
      place = offset + size
    default:
      guard isSource else { return }
      found.copy(bytes[offset..<offset + size], from: offset)
      place = offset + size
    }
  }
}
