import Desk
import Foundation
import Testing

@Suite struct RecordTests {
  @Test func runNamesSortByNumberAndNotByText() throws {
    let names = ["r10", "r2", "r1"].compactMap { RunID($0) }
    #expect(names.sorted().map(\.description) == ["r1", "r2", "r10"])
  }

  @Test(arguments: ["", "r", "r0", "r-1", "r01", "R1", "1", "r1 ", "r1x", "r+1"])
  func whatIsNoRunNameIsRefused(text: String) {
    #expect(RunID(text) == nil)
  }

  @Test func aMomentIsASecondInUTC() {
    let moment = Moment(Date(timeIntervalSince1970: 1_667_554_200.9))
    #expect(moment.description == "2022-11-04T09:30:00Z")
    #expect(Moment("2022-11-04T09:30:00Z") == moment)
  }

  @Test func datesThatNoClockShowsAreHeldAtTheBounds() {
    #expect(Moment(.distantPast).description == "1970-01-01T00:00:00Z")
    #expect(
      Moment(Date(timeIntervalSince1970: 1e15)).description == "9999-12-31T23:59:59Z")
  }

  @Test(arguments: [
    "2022-11-04", "2022-11-04T09:30:00", "2022-11-04T09:30:00+01:00", "2022-11-04T09:30:00.5Z",
    "2022-11-31T09:30:00Z", "2022-11-04T24:00:00Z", "2022-11-04 09:30:00Z",
  ])
  func whatIsNoMomentIsRefused(text: String) {
    #expect(Moment(text) == nil)
  }
}
