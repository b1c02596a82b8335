public import ArgumentParser
public import Workbench

extension InputFormat: ExpressibleByArgument {}
