using System.IO.Compression;
using ClaimModel.JsonLines;

namespace ClaimModel;

public sealed partial record ClaimDataset
{
    /// <summary>Reads what can be read of JSON Lines, compressed or not, up to their end, and says what is wrong with the rest.</summary>
    /// <remarks>
    /// All records are held; <see cref="ClaimJsonLines"/> goes through them one by one. Their places are not kept: what validation finds
    /// later has a pointer and an id, and no line. <see cref="ClaimJsonLines.Validate(Stream, Validation.ValidationOptions?, StreamingOptions?, CancellationToken)"/> gives lines too.
    /// </remarks>
    /// <param name="stream">The lines; it stays open.</param>
    /// <param name="options">How to read them; null for the defaults.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult ReadLines(Stream stream, ReadOptions? options = null)
    {
        var records = new RecordLists();
        foreach (var line in ClaimJsonLines.Read(stream, options))
        {
            records.Add(line);
        }

        return records.ToResult();
    }

    private static ReadResult ReadLinesOf(string path, ReadOptions? options)
    {
        using var file = File.OpenRead(path);
        return ReadLines(file, ReadOptions.For(path, options));
    }

    private static async Task<ReadResult> ReadLinesOfAsync(string path, ReadOptions? options, CancellationToken cancellation)
    {
        var file = File.OpenRead(path);
        await using (file.ConfigureAwait(false))
        {
            var records = new RecordLists();
            await foreach (var line in ClaimJsonLines.ReadAsync(file, ReadOptions.For(path, options), cancellation: cancellation).ConfigureAwait(false))
            {
                records.Add(line);
            }

            return records.ToResult();
        }
    }

    /// <summary>Whether a file of this name holds JSON Lines.</summary>
    private static bool HoldsLines(string path) => path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || HoldsFoldedLines(path);

    private static bool HoldsFoldedLines(string path) => path.EndsWith(".jsonl.gz", StringComparison.OrdinalIgnoreCase);

    /// <summary>What a file of this name is to hold.</summary>
    private byte[] ToUtf8For(string path, WriteOptions? options)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!HoldsLines(path))
        {
            return ToUtf8(options);
        }

        using var text = new MemoryStream();
        if (HoldsFoldedLines(path))
        {
            using var folded = new GZipStream(text, CompressionLevel.Optimal, leaveOpen: true);
            ClaimJsonLines.Write(folded, Records);
        }
        else
        {
            ClaimJsonLines.Write(text, Records);
        }

        return text.ToArray();
    }

    /// <summary>The records of lines, kind by kind.</summary>
    private sealed class RecordLists
    {
        private readonly List<Diagnostic> _diagnostics = [];
        private readonly List<Actor> _actorList = [];
        private readonly List<Topic> _topicList = [];
        private readonly List<Source> _sourceList = [];
        private readonly List<Predicate> _predicateList = [];
        private readonly List<Claim> _claimList = [];
        private readonly List<Contradiction> _contradictionList = [];
        private ClaimDataset _about = new();

        public void Add(JsonLinesRecord line)
        {
            _diagnostics.AddRange(line.Diagnostics);
            switch (line.Record)
            {
                case ClaimDataset about:
                    _about = about;
                    break;
                case Actor actor:
                    _actorList.Add(actor);
                    break;
                case Topic topic:
                    _topicList.Add(topic);
                    break;
                case Source source:
                    _sourceList.Add(source);
                    break;
                case Predicate predicate:
                    _predicateList.Add(predicate);
                    break;
                case Claim claim:
                    _claimList.Add(claim);
                    break;
                case Contradiction contradiction:
                    _contradictionList.Add(contradiction);
                    break;
            }
        }

        public ReadResult ToResult()
        {
            var dataset = _about with
            {
                Actors = [.. _actorList],
                Topics = [.. _topicList],
                Sources = [.. _sourceList],
                Predicates = [.. _predicateList],
                Claims = [.. _claimList],
                Contradictions = [.. _contradictionList],
            };
            return new(dataset, [.. _diagnostics]);
        }
    }
}
