import Claims
import Desk
import Testing

@Suite struct ConcurrencyTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func storesThatWriteAtOnceLoseNothingAndKeepTheChainWhole() async throws {
    let stores = [try DeskStore(at: folder.desk), try DeskStore(at: folder.desk)]
    let run = try stores[0].record(run: Sample.run(), report: "{}")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<60 {
        let desk = stores[number % 2]
        group.addTask {
          _ = try desk.append(
            Sample.decision("claim \(number)", .needsFix, in: run, reader: "reader \(number % 2)"))
          if number % 10 == 0 { _ = try desk.record(run: Sample.run(), report: "{}") }
        }
      }
      try await group.waitForAll()
    }
    let decisions = try stores[0].decisions(in: .run(run.id))
    #expect(Set(decisions.map(\.anchor)) == Set((0..<60).map { Sample.anchor("claim \($0)") }))
    #expect(decisions.map(\.number) == Array(1...60))
    #expect(try stores[1].head().runs == 7)
    #expect(try stores[1].verify() == [])
  }

  @Test(arguments: 1...20)
  func storesThatMakeOneDeskAtOnceAgree(round: Int) async throws {
    let url = folder.desk
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          try DeskStore(at: url).record(run: Sample.run(), report: "{}").id.number
        }
      }
      let numbers = try await group.reduce(into: []) { $0.append($1) }
      #expect(numbers.sorted() == Array(1...8))
    }
    #expect(try DeskStore(at: url).verify() == [])
  }
}
