using ClaimModel.Fuzz.Fuzzing;
using ClaimModel.Tests.JsonLines.Sketches;

namespace ClaimModel.Fuzz.Targets;

/// <summary>JSON Lines that are validated with and without sketches: the inputs, and files of many claims of which most are changed at random.</summary>
internal sealed class SketchTarget : IFuzzTarget
{
    private const int Claims = 1_000;

    /// <summary>A file is generated once for so many inputs, because it takes as long as many of them.</summary>
    private const int InputsPerFile = 20;

    /// <summary>The size of chunks of which each contains at most one line, so that references to all earlier lines are known.</summary>
    private const int OneLine = 16;

    private long _files;
    private long _lines;
    private long _problems;
    private long _cleared;

    public string Name => "sketches";

    public string Summary => $"{Name}: {_files:N0} files, {_lines:N0} lines, {_problems:N0} problems, {_cleared:N0} lines cleared";

    public void Run(byte[] input)
    {
        using var file = new SketchedFile([input]);
        file.Validate(usesSketches: true, threads: 1, OneLine);
    }

    public void Compare(byte[] input, Random random)
    {
        using (var file = new SketchedFile([input]))
        {
            Compare(file, OneLine, random);
        }

        if (random.Next(InputsPerFile) == 0)
        {
            using var file = SketchedFile.Create(random, Claims);
            Compare(file, SketchedFile.SmallChunk, random);
        }
    }

    private void Compare(SketchedFile file, int chunkSize, Random random)
    {
        var expected = file.Validate(usesSketches: false, threads: 1, 1 << 18);
        var sketched = file.Validate(usesSketches: true, threads: 1, chunkSize);
        DifferenceException.ThrowIfDifferent("with sketches", Shown(expected), Shown(sketched));
        DifferenceException.ThrowIfDifferent("with sketches, on three threads", Shown(expected), Shown(file.Validate(usesSketches: true, threads: 3, 1 << random.Next(8, 19))));
        _files++;
        _lines += sketched.Report.Lines;
        _problems += sketched.Report.Validation.Diagnostics.Count;
        _cleared += sketched.ClearedLines;
    }

    private static string Shown(SketchedResult result) => result.Json.Replace("},{", "},\n{", StringComparison.Ordinal);
}
