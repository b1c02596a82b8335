/// The vocabulary of the made-up news.
enum NewsWords {
  static let firstNames = words(
    """
    Ada Ben Carla Dario Elena Farid Greta Hugo Ines Jonas Karim Leila Marta Nils Olga Pavel Quinn \
    Rosa Stefan Tara Umar Vera Walid Xenia Yusuf Zoe Amara Bruno Celia Dmitri Emil Fatima Goran
    """)
  static let lastNames = words(
    """
    Abbot Brandt Castillo Dahl Egger Fontaine Gruber Halloran Ibarra Jansen Kessler Lindqvist Moreau \
    Novak Okafor Petrov Quigley Ramos Sandoval Tanaka Ueda Varga Whitfield Xu Yilmaz Zeller Osei Bauer
    """)
  static let cities = words(
    """
    Ardmore Belcastro Corvino Dunmere Eastvale Fairhaven Granby Holmstad Istrana Jarrow Kelso Lorne \
    Mirabel Norwick Ostrava Porto Quebec Riga Salford Turin Ulm Verona Weston Yarmouth Zagreb
    """)
  static let countries = words(
    "Norway Portugal Kenya Chile Vietnam Canada Poland Morocco Peru Finland Ghana Ireland Nepal")
  static let bodies = [
    "the ministry", "the city council", "the regulator", "the port authority", "the health service",
    "the central bank", "the union", "the rail operator", "the university", "the weather office",
    "the planning board", "the aid agency", "the national museum", "the fisheries department",
  ]
  static let nouns = words(
    """
    budget harbour bridge school hospital treaty report inquiry drought election strike factory ferry \
    forest river tunnel airport museum library reactor pipeline vaccine satellite harvest contract \
    tariff pension subsidy licence court parliament committee debate campaign shipment market dispute
    """)
  static let plurals = words(
    """
    residents workers farmers patients students passengers soldiers lawmakers ships trucks houses \
    hospitals schools bridges flights tickets shares vessels inspectors nurses teachers votes crates \
    turbines villages refugees vehicles companies households complaints permits samples seats
    """)
  static let adjectives = words(
    """
    new local regional public private rural coastal former senior independent temporary early costly \
    damaged crowded popular disputed planned controversial modern foreign national voluntary strict
    """)
  static let pastVerbs = words(
    """
    rejected approved delayed opened closed repaired inspected reviewed praised criticised welcomed \
    suspended extended abandoned announced described defended questioned funded ordered requested
    """)
  static let months = words(
    """
    January February March April June July August September October November December Jan. Feb. Aug. \
    Sept. Oct. Nov. Dec.
    """)
  static let weekdays = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
  static let numbers = words(
    "two three four five six seven eight nine ten eleven twelve twenty thirty")
  static let units = [
    "kilometers", "km", "miles", "meters", "tons", "hectares", "liters", "kilograms", "megawatts",
    "square kilometers", "degrees Celsius", "kg",
  ]
  static let spans = words("days weeks months years hours minutes")

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}
