import Claims
import Digests
import Documents
import Extraction
import Foundation
import Rules

/// Measures the speed of extraction in one process: against the ceiling of a bare search, at two
/// densities of figures, and on hostile lines.
///
/// usage: bench-speed [--megabytes N] [--runs N] [--rules FOLDER] [--only density|hostile]
@main
struct SpeedBenchmark {
  private let options: BenchmarkOptions
  private let extractor: Extractor
  private let tokens: CoverageTokens
  private let segmenter: SentenceSegmenter

  static func main() throws {
    let options = BenchmarkOptions(CommandLine.arguments)
    let benchmark = try SpeedBenchmark(options)
    if options.measures("density") {
      for density in [7.0, 20] { try benchmark.measure(density: density) }
    }
    if options.measures("hostile") { try benchmark.measureHostileLines() }
  }

  private init(_ options: BenchmarkOptions) throws {
    self.options = options
    let folder = URL(fileURLWithPath: options.rules)
    let cache = FileManager.default.temporaryDirectory.appendingPathComponent("assay-bench-speed")
    _ = try RuleLoader.load(from: [folder], cache: cache)
    let started = ProcessTime.used
    let rules = try RuleLoader.load(from: [folder], cache: cache)
    let loaded = ProcessTime.used
    extractor = Extractor(rules: rules)
    let made = ProcessTime.used
    tokens = CoverageTokens(rules: rules)
    segmenter = SentenceSegmenter(lexicon: rules.lexicon)
    let sentence = "The board said on Oct. 27 that 59 of 75 ships, or about 79 percent, had left."
    let document = try SpeedBenchmark.document(sentence)
    let before = ProcessTime.used
    _ = extractor.extract(document)
    let first = ProcessTime.used
    let total = (made - started) + (first - before)
    print(
      """
      start: \(Figures.milliseconds(total)) \
      (rules \(Figures.milliseconds(loaded - started)), \
      extractor \(Figures.milliseconds(made - loaded)), \
      first sentence \(Figures.milliseconds(first - before))), \(rules.rules.count) rules
      """)
  }

  private func measure(density: Double) throws {
    let text = makeText(density: density, length: options.megabytes * 1_000_000)
    let read = try best(runs: 1, bytes: text.utf8.count) {
      try SpeedBenchmark.document(text)
    }
    let document = read.result
    let bytes = Array(text.utf8)
    guard let raw = RawScan() else { preconditionFailure("PCRE2 was built without machine code") }
    let sentences = segmenter.sentences(in: document)
    let count = tokens.ranges(in: document, sentences: sentences).count
    let actual = Double(count) / Double(bytes.count) * 1000
    let a = best(runs: options.runs + 2, bytes: bytes.count) { raw.count(in: bytes) }
    let b = best(runs: options.runs, bytes: bytes.count) { extractor.mentions(in: document) }
    let c = best(runs: options.runs, bytes: bytes.count) { extractor.extract(document) }
    print(
      """

      \(Figures.rate(Double(bytes.count) / 1e6, "")) MB at \(Figures.one(actual)) tokens a KB, \
      \(sentences.count) sentences, \(b.result.mentions.count) mentions, \
      \(c.result.claims.count) claims
        (a) bare search   \(Figures.rate(a.rate, "MB/s"))   \(a.result) hits
        (b) mentions      \(Figures.rate(b.rate, "MB/s"))   1/\(Figures.one(a.rate / b.rate)) of (a), \
      \(b.memory)
        (c) claims        \(Figures.rate(c.rate, "MB/s"))   1/\(Figures.one(b.rate / c.rate)) of (b), \
      \(c.memory)
        reading the text  \(Figures.rate(read.rate, "MB/s"))
      """)
  }

  private func makeText(density: Double, length: Int) -> String {
    var news = NewsText(seed: 20_221_104, tokensPerKilobyte: density) { sentence in
      let range = TextRange(0, sentence.utf8.count)
      let document = Document(
        uri: "", mediaType: "text/plain", text: sentence,
        blocks: [Block(range: range, role: .body)],
        sourceMap: .identity(length: sentence.utf8.count), sourceHash: "", textHash: "",
        dateline: nil)
      return tokens.ranges(
        in: document, sentences: [Sentence(range: range, block: 0, index: 0)]
      ).count
    }
    return news.make(length: length)
  }

  private func measureHostileLines() throws {
    print("\nlines of 1 MB (claims, in MB/s):")
    for line in HostileText.all(length: options.hostileLength) {
      let document = try SpeedBenchmark.document(line.text)
      let mentions = best(runs: 1, bytes: line.text.utf8.count) { extractor.mentions(in: document) }
      let claims = best(runs: 1, bytes: line.text.utf8.count) { extractor.extract(document) }
      let name = line.name.padding(toLength: 24, withPad: " ", startingAt: 0)
      let notes = claims.result.notifications.map(\.message).joined(separator: "; ")
      print(
        "  \(name) (b) \(Figures.rate(mentions.rate, "")) (c) \(Figures.rate(claims.rate, ""))"
          + "  \(claims.result.mentions.count) mentions, \(claims.result.claims.count) claims"
          + (notes.isEmpty ? "" : "; \(notes)"))
    }
  }

  private static func document(_ text: String) throws -> Document {
    let day = CalendarDay(year: 2022, month: 11, day: 4)
    return try TextReader(digest: { SHA256.hex(of: $0) }).document(
      of: Array(text.utf8), uri: "made-up.txt",
      dateline: day.map { Dateline(day: $0, origin: .flag) })
  }

  private struct Measured<Result> {
    let result: Result
    /// Megabytes a second, in the fastest of the runs.
    let rate: Double
    /// The most memory that was added at any time, in bytes.
    let peak: Int
    /// The memory that the result holds, in bytes.
    let kept: Int

    var memory: String {
      "memory besides the document \(Figures.megabytes(peak)), "
        + "of it the results \(Figures.megabytes(kept))"
    }
  }

  private func best<Result>(
    runs: Int, bytes: Int, _ body: () throws -> Result
  ) rethrows -> Measured<Result> {
    var shortest: Duration?
    var last: Measured<Result>?
    for _ in 0..<max(1, runs) {
      last = nil
      let before = ProcessMemory.resident
      ProcessMemory.resetPeak()
      let start = ProcessTime.used
      let result = try body()
      let time = ProcessTime.used - start
      shortest = min(shortest ?? time, time)
      let seconds = (shortest ?? time) / .seconds(1)
      last = Measured(
        result: result, rate: Double(bytes) / 1e6 / seconds,
        peak: max(0, ProcessMemory.peak - before), kept: max(0, ProcessMemory.resident - before))
    }
    guard let last else { preconditionFailure("at least one run is made") }
    return last
  }
}
