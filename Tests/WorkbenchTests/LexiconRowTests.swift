import Rules
import Support
import Testing
import Words

@testable import Verification
@testable import Workbench

/// No row of the lexicon is there untested.
@Suite struct LexiconRowTests {
  @Test func everyRowOfTheLexiconIsReached() throws {
    for row in RowTests(rules: try ShippedWorkbench.rules.get()).unreached() {
      Issue.record("\(row.position): no example reaches '\(row.value)' of \(row.table)")
    }
  }

  @Test func everyWordingOfAFamilyIsReadAsThatFamily() throws {
    let lexicon = try ShippedWorkbench.rules.get().lexicon
    let vocabulary = PassageVocabulary(lexicon)
    let stemmer = Stemmer()
    for entry in lexicon["word-families"].entries {
      for wording in entry.surfaces {
        let words = PassageWord.parts(of: Folding.fold(wording))
        let found = vocabulary.family(in: words, stems: words.map(stemmer.stem), at: 0)
        #expect(found?.family.id == entry.value, "\(entry.position): \(wording)")
        #expect(found?.length == words.count, "\(entry.position): \(wording)")
      }
    }
  }
}
