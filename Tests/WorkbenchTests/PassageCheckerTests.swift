import Claims
import Testing
import Verification
import Workbench

/// Claims held against texts, one test for each kind of comparison.
@Suite struct PassageCheckerTests {
  private func verdict(_ claim: String, _ evidence: String...) throws -> Verdict {
    try PassageChecker(rules: ShippedWorkbench.rules.get())
      .check(claim: claim, evidence: evidence, dateline: nil).verdict
  }

  @Test(arguments: [
    ("Twenty-six bridges were closed in the valley.", "In the valley, 26 bridges were closed."),
    ("The tower is 120 m high.", "The tower is 120 metres high."),
    ("Mina Orlov lent 8,500 books.", "Mina Orlov lent 8500 books last winter."),
    ("The bakery sold 40% of its bread.", "The bakery sold 40 percent of its bread."),
  ])
  func theSameFigureInOtherFormsSupports(claim: String, evidence: String) throws {
    #expect(try verdict(claim, evidence) == .supported)
  }

  @Test(arguments: [
    ("More than 50 ferries run to the island.", "In all, 53 ferries run to the island."),
    ("At least 8 ferries run to the island.", "Eight ferries run to the island."),
    ("Fewer than 127 critics praised the opera.", "The opera was praised by 126 critics."),
    ("The mine employs nearly 500 people.", "The mine employs 487 people."),
  ])
  func aFigureInsideTheBoundsOfTheClaimSupports(claim: String, evidence: String) throws {
    #expect(try verdict(claim, evidence) == .supported)
  }

  @Test(arguments: [
    ("More than 60 ferries run to the island.", "In all, 53 ferries run to the island."),
    ("Fewer than 53 ferries run to the island.", "In all, 53 ferries run to the island."),
    ("The opera was praised by 136 critics.", "The opera was praised by 126 critics."),
    ("Otto Brandt has five daughters.", "Brandt has three daughters with his wife."),
    ("The mine had a budget of $39 million.", "The mine had a budget of $34 million."),
    ("Only 92 percent of the voters came.", "Only 42 percent of the voters came."),
  ])
  func anotherFigureForTheSameThingIsAConflict(claim: String, evidence: String) throws {
    #expect(try verdict(claim, evidence) == .conflict)
  }

  @Test(arguments: [
    ("Fewer than 60 ferries run to the island.", "More than 53 ferries run to the island."),
    ("In all, 58 ferries run to the island.", "In all, more than 53 ferries run to the island."),
  ])
  func anOpenBoundSettlesNothing(claim: String, evidence: String) throws {
    #expect(try verdict(claim, evidence) == .undecided)
  }

  @Test func aLostHedgeIsImprecise() throws {
    #expect(
      try verdict(
        "The orchard produced 400 crates for the market.",
        "For the market the old orchard on the hill produced more than 400 crates.") == .imprecise)
  }

  @Test(arguments: [
    ("Lena Falk was born in 1946.", "Lena Falk (born 3 May 1946) is a painter."),
    ("Lena Falk died in 1999.", "Lena Falk (3 May 1946 \u{2013} 8 June 1999) was a painter."),
    ("The Long Tide was released in 2011.", "The Long Tide is a 2011 drama film by Lena Falk."),
    ("The society was founded before 1950.", "It was founded in 1932 by two teachers."),
  ])
  func aDateOfTheSameEventSupports(claim: String, evidence: String) throws {
    #expect(try verdict(claim, evidence) == .supported)
  }

  @Test(arguments: [
    ("Lena Falk was born in 1947.", "Lena Falk (born 3 May 1946) is a painter."),
    ("Lena Falk was born on May 13, 1946.", "Lena Falk ( born May 3 , 1946 ) is a painter ."),
    ("Lena Falk died in 1998.", "Lena Falk (3 May 1946 \u{2013} 8 June 1999) was a painter."),
    ("The Long Tide was released in 2009.", "The Long Tide is a 2011 drama film by Lena Falk."),
    ("The society was founded after 1950.", "It was founded in 1932 by two teachers."),
    ("The Long Tide was released on August 4.", "The film was released on March 4, 2011."),
  ])
  func anotherDateOfTheSameEventIsAConflict(claim: String, evidence: String) throws {
    #expect(try verdict(claim, evidence) == .conflict)
  }

  @Test(arguments: [
    ("Lena Falk died in 1946.", "Lena Falk (born 3 May 1946) is a painter."),
    ("Lena Falk married in 1970.", "Lena Falk (born 3 May 1946) is a painter."),
    ("The storm killed 31 people.", "The storm wounded 31 people."),
    ("The storm killed 31 people.", "Rescuers saved 12 people from the storm."),
  ])
  func anotherEventOrFateIsNoEvidence(claim: String, evidence: String) throws {
    #expect(try verdict(claim, evidence) == .unsourced)
  }

  @Test(arguments: [
    (
      "The population of Norwick is 30.5 million.",
      "Some 2.2 million people of Norwick work abroad."
    ),
    ("Life expectancy in Norwick is 82.6 years.", "In Norwick, women live 86 years on average."),
    (
      "The unemployment rate of Norwick is 25%.",
      "Youth unemployment in Norwick reached 53 percent."
    ),
    ("The area of Norwick is 236,800 acres.", "Norwick has a forest area of 157,000 acres."),
    ("The minimum wage of Norwick is 679 euros.", "The average wage in Norwick is 1,250 euros."),
    ("The population of Norwick is 320,137.", "In 1950 Norwick had a population of 143,000."),
    (
      "The output per capita of Norwick is 1,570 dollars.",
      "Norwick's output is 39 billion dollars."
    ),
    ("Norwick spends 11.4% of its output on health.", "Norwick spends 1.2% of it on defence."),
  ])
  func anotherPropertyOfTheSamePlaceIsNoConflict(claim: String, evidence: String) throws {
    #expect(try verdict(claim, evidence) != .conflict)
  }

  @Test func figuresOfAPartOrOfOthersAreNoConflict() throws {
    #expect(
      try verdict(
        "Three people were taken to hospital.",
        "Five people, including two nurses, were taken to hospital.") == .conflict)
    #expect(
      try verdict("The boat capsized three times.", "The boat capsized two other times.")
        != .conflict)
    #expect(
      try verdict("Ten judges sat in the hall.", "Four other judges sat in the hall.") != .conflict)
  }

  @Test func severalFiguresMustAllHold() throws {
    let evidence = "The fire killed 12 people and destroyed 40 houses."
    #expect(
      try verdict("The fire killed 12 people and destroyed 40 houses.", evidence) == .supported)
    #expect(
      try verdict("The fire killed 12 people and destroyed 45 houses.", evidence) == .conflict)
  }

  @Test func ordinalsAndNamesWithNumbersAreNoCounts() throws {
    #expect(
      try verdict(
        "The choir is placed 42nd in the league.", "The choir is placed 43rd in the league.")
        == .conflict)
    #expect(try verdict("He drove on Route 190.", "He drove on Route 19.") == .unsourced)
  }

  @Test func unitsAreConverted() throws {
    #expect(try verdict("The road is 50 km long.", "The road is 31 miles long.") == .supported)
    #expect(
      try verdict("The rocket has a range of 87 miles.", "The rocket has a range of 60 km.")
        == .conflict)
  }

  @Test func aShareIsAPercentage() throws {
    #expect(
      try verdict("Half of the members voted.", "50 percent of the members voted.") != .conflict)
    #expect(
      try verdict("4 of the 10 members voted.", "4 of the 10 members voted.") == .supported)
  }

  @Test func aDenialOfWhatTheEvidenceSaysIsAConflict() throws {
    #expect(
      try verdict("The Long Tide was not released in 2011.", "The Long Tide was released in 2011.")
        == .conflict)
  }

  @Test func aMissingDetailIsNotSupported() throws {
    #expect(
      try verdict(
        "Police arrested four men with hunting rifles near Norwick harbour.",
        "Police arrested four men.") == .unsourced)
  }

  @Test func countriesAreKeptApart() throws {
    #expect(
      try verdict("Norway sold 215 ships in May.", "Sweden sold 180 ships in May.") == .unsourced)
  }

  @Test func theWorkingNamesSentenceAndReason() throws {
    let finding = try PassageChecker(rules: ShippedWorkbench.rules.get()).check(
      claim: "Lena Falk was born in 1947.",
      evidence: ["She paints.", "Lena Falk (born 3 May 1946) is a painter."], dateline: nil)
    #expect(
      finding.explanation.map(\.text) == [
        "\u{201C}1947\u{201D} is held against \u{201C}3 May 1946\u{201D} (evidence 2, sentence 1): "
          + "both date the same event (born).",
        "The claim says 1947; the evidence says 3 May 1946: excludes it.",
        "100 of 100 words of the claim stand close together in the evidence, "
          + "nearest in evidence 2, sentence 1.",
        "The evidence gives another figure for the same thing.",
      ])
    #expect(finding.explanation.map(\.kind) == [.bind, .compare, .select, .combine])
    #expect(finding.places.map(\.source) == [1])
  }

  @Test func anEmptyClaimIsNotChecked() throws {
    #expect(try verdict(" ", "Something.") == .notCheckable)
    #expect(try verdict("The bakery sold 40 loaves.") == .unsourced)
  }
}
