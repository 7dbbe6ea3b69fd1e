using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ClaimModel.Benchmarks.Generation;

namespace ClaimModel.Benchmarks.Commands;

/// <summary><c>generate</c>: writes a file of made-up claims.</summary>
internal sealed class GenerateCommand : BenchmarkCommand
{
    private const string ClaimsLast = "claims-last";
    private const string ClaimsFirst = "claims-first";
    private const int BufferSize = 1 << 20;

    private readonly Argument<string> _path = new("PATH") { Description = "The file to write, such as big.claims.jsonl; one that is there is replaced." };
    private readonly Option<long> _claims = Counts.Option("--claims", "How many claims, beside the 7,320 records that they name.", Corpus.UsualClaims, 1_000_000_000);
    private readonly Option<string> _order = new("--order")
    {
        Description = "claims-last: after the records that they name; claims-first: before them.",
        HelpName = $"{ClaimsLast}|{ClaimsFirst}",
        DefaultValueFactory = _ => ClaimsLast,
    };

    public GenerateCommand()
        : base("generate", "Writes a file of claims in JSON Lines, the same in every run, in which validation finds nothing.")
    {
        _order.AcceptOnlyFromAmong(ClaimsLast, ClaimsFirst);
        Add(_path);
        Add(_claims);
        Add(_order);
    }

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        CorpusCheck.Run();
        var corpus = new Corpus
        {
            Claims = arguments.GetRequiredValue(_claims),
            Order = arguments.GetRequiredValue(_order) == ClaimsFirst ? CorpusOrder.ClaimsFirst : CorpusOrder.ClaimsLast,
        };
        var watch = Stopwatch.StartNew();
        using var file = new FileStream(arguments.GetRequiredValue(_path), FileMode.Create, FileAccess.Write, FileShare.None, BufferSize);
        corpus.WriteLines(file, cancellation);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{corpus.Claims:N0} claims, {file.Position:N0} bytes, {file.Position / 1e6 / watch.Elapsed.TotalSeconds:N0} MB/s"));
        return Done;
    }
}
