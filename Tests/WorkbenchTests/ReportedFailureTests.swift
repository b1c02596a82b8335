import Claims
import Extraction
import Support
import Testing
import Workbench

/// Mistakes that users of other taggers have reported, in sentences of our own: each line says what
/// must be read, and by its absence what must not.
@Suite struct ReportedFailureTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let text: String
    let readings: [String]

    var testDescription: String { text }
  }

  private static func row(_ text: String, _ readings: String...) -> Row {
    Row(text: text, readings: readings)
  }

  private static let rows = [
    row("The 2012\u{2013}13 season was wet.", "2012\u{2013}13 = 2012-01-01/2013-12-31"),
    row("The pit gave 816 000 t of ore.", "816 000 t = 816000 t"),
    row("The works made $13 009 million.", "$13 009 million = 13009000000 USD"),
    row("Once upon a time the gate opened at 2.15pm.", "2.15pm = T14:15"),
    row("It took forty five minutes.", "forty five minutes = 45 min"),
    row(
      "He drove 1k miles and flew 1M miles.", "1k miles = 1000 [mi_i]", "1M miles = 1000000 [mi_i]"),
    row("They bought 5 and 6 kg of rice.", "5 = 5", "6 kg = 6 kg"),
    row(
      "From 30 \u{B0}F (\u{2212}1.1 \u{B0}C) to 40 \u{B0}F (4.4 \u{B0}C) it rose.",
      "30 \u{B0}F = 30 [degF]",
      "\u{2212}1.1 \u{B0}C = -1.1 Cel", "40 \u{B0}F = 40 [degF]", "4.4 \u{B0}C = 4.4 Cel"),
    row("The track is between 10 and 20 km long.", "between 10 and 20 km = [10, 20] km"),
    row("It was -78 - 0 \u{B0}C outside.", "-78 - 0 \u{B0}C = [-78, 0] Cel"),
    row("The score fell to minus ten.", "minus ten = -10"),
    row("A lamp is 15-20 usd there.", "15-20 usd = [15, 20] USD"),
    row(
      "It lost negative $71.5 million or -$23 a share.", "negative $71.5 million = -71500000 USD",
      "-$23 = -23 USD"),
    row(
      "The plant cost 50 MUSD, its dock 3 MEUR.", "50 MUSD = 50000000 USD", "3 MEUR = 3000000 EUR"),
    row("He owes a hundred dollars.", "a hundred dollars = 100 USD"),
    row("It costs $4.25 and 32 were sold.", "$4.25 = 4.25 USD", "32 = 32"),
    row("A cup is 3 dollars 50 cents.", "3 dollars 50 cents = 3.50 USD"),
    row("There were 10 students and 10 stars.", "10 = 10", "10 = 10"),
    row("Songs of the eighties and the 70's played.", "eighties = 198X", "70's = 197X"),
    row("Sales rose in Q1 2018.", "Q1 2018 = 2018-01-01/2018-03-31"),
    row("It rained in 2007 and 2009.", "2007 = 2007", "2009 = 2009"),
    row("About 2 out of 5 agreed.", "2 out of 5 = 2/5"),
    row("Signed 5/17/2018 in ink.", "5/17/2018 = 2018-05-17"),
    row("Call 202-555-0143 now.", "202-555-0143 = "),
    row("The beam is 12 ft 2 in long.", "12 ft 2 in = 146 [in_i]"),
    row("He is 5 foot 10 and waits.", "5 foot 10 = 70 [in_i]"),
    row("I'm sure of the year before independence."),
    row("The first school burned; the second test run failed.", "first = 1", "second = 2"),
    row(
      "Fewer than 650 were built between 1700 and 1800 in Vienna.", "Fewer than 650 = (-inf, 650)",
      "between 1700 and 1800 = 1700-01-01/1800-12-31"),
    row("It is less than 100 miles away.", "less than 100 miles = (-inf, 100) [mi_i]"),
    row("They may ask Theresa May.", "May = "),
    row("It stood at 6.5 kilograms.", "6.5 kilograms = 6.5 kg"),
    row("The index closed at 101,194 points.", "101,194 = 101194"),
    row("Do you have a car with information on fripple?"),
    row("The June 2018 gross was lower.", "June 2018 = 2018-06"),
    row("It grew 6-16 % in all.", "6-16 % = [6, 16] %"),
    row(
      "See http://a.example/2019/379480/x for 3.8 billion reasons.",
      "http://a.example/2019/379480/x = ",
      "3.8 billion = 3800000000"),
    row("Take 2 pairs from $349.", "2 = 2", "$349 = 349 USD"),
    row("Give me the sixth one.", "sixth = 6", "one = "),
  ]

  @Test(arguments: rows) func isReadAsAnEditorWould(_ row: Row) throws {
    let day = CalendarDay(iso: "2022-11-04").map { Dateline(day: $0, origin: .flag) }
    let extract = try ShippedWorkbench.checker.get().extract(
      InputReader(dateline: day).document(uri: "a.txt", bytes: Array(row.text.utf8)).get())
    let readings = extract.mentions.map {
      "\(extract.document.string(in: $0.range)) = \($0.canonicalValue)"
    }
    #expect(readings == row.readings)
  }
}
