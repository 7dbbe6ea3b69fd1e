namespace ClaimModel.Fuzz.Targets;

/// <summary>An entry point of the library that reads hostile input, with the properties that hold for every input.</summary>
internal interface IFuzzTarget
{
    /// <summary>The name on the command line.</summary>
    string Name { get; }

    /// <summary>What was run, for the output; empty if the numbers of runs say it all.</summary>
    string Summary => "";

    /// <summary>Runs the entry point once; coverage is recorded.</summary>
    void Run(byte[] input);

    /// <summary>Checks that other ways have the same result.</summary>
    /// <param name="input">The input.</param>
    /// <param name="random">Random numbers that depend on the input only, so that failures can be repeated.</param>
    void Compare(byte[] input, Random random);
}
