using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ClaimModel.JsonLines.Streaming;
using ClaimModel.JsonLines.Writing;
using ClaimModel.Streams;
using ClaimModel.Values;

namespace ClaimModel.JsonLines.Merging;

/// <summary>Distributes records among shards. Not thread-safe.</summary>
internal sealed class RecordSplitter(IReadOnlyList<Stream> shards, ShardKey by, string temporaryFolder) : IDisposable
{
    private readonly JsonLinesWriter[] _lines = [.. shards.Select(_ => new JsonLinesWriter())];
    private readonly RecordCounts[] _counts = new RecordCounts[shards.Count];

    private readonly TextHasher _hasher = new();

    /// <summary>The shard of each claim, if claims are distributed by topic.</summary>
    private readonly IdTable _shardOfClaim = new();

    /// <summary>Contradictions that wait until the shards of all claims are known, if claims are distributed by topic.</summary>
    private readonly JsonLinesWriter _waiting = new();
    private FileStream? _waitingFile;

    public void Add(ExtensibleRecord record)
    {
        switch (record)
        {
            case Claim claim:
                Put(record, ShardOf(claim));
                break;
            case Contradiction when by == ShardKey.Topic:
                _waiting.Write(record);
                Flush(_waiting, _waitingFile ??= TemporaryFile.Create(temporaryFolder), onlyIfFull: true);
                break;
            case Contradiction contradiction:
                Put(record, ShardOf(FirstClaimOf(contradiction)));
                break;
            default:
                for (var shard = 0; shard < shards.Count; shard++)
                {
                    Put(record, shard);
                }

                break;
        }
    }

    /// <summary>Writes the remaining records. Returns the number of records of each type in each shard.</summary>
    public ValueList<RecordCounts> Finish(CancellationToken cancellationToken)
    {
        if (_waitingFile is not null)
        {
            Flush(_waiting, _waitingFile, onlyIfFull: false);
            _waitingFile.Position = 0;
            foreach (var line in ClaimJsonLines.Read(_waitingFile, new ReadOptions { MaxLineBytes = ReadOptions.LongestLine }, cancellationToken: cancellationToken))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var contradiction = (Contradiction)line.Record!; // written above
                var claim = FirstClaimOf(contradiction);
                var shard = _shardOfClaim.Find(_hasher.Of(claim));
                Put(contradiction, shard < 0 ? ShardOf(claim) : (int)shard);
            }
        }

        for (var shard = 0; shard < shards.Count; shard++)
        {
            Flush(_lines[shard], shards[shard], onlyIfFull: false);
            shards[shard].Flush();
        }

        return [.. _counts];
    }

    public void Dispose() => _waitingFile?.Dispose();

    private static string FirstClaimOf(Contradiction contradiction) => contradiction.Claims.IsEmpty ? "" : contradiction.Claims[0].Value;

    private int ShardOf(Claim claim)
    {
        if (by == ShardKey.Id)
        {
            return ShardOf(claim.Id.Value);
        }

        var shard = ShardOf(claim.Topics.IsEmpty ? claim.Id.Value : claim.Topics[0].Value);
        _shardOfClaim.AddOrGet(_hasher.Of(claim.Id.Value), shard);
        return shard;
    }

    /// <summary>Returns the shard of an id: the same in every version and on every machine.</summary>
    private int ShardOf(string id)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(id), hash);
        return (int)Math.BigMul(BinaryPrimitives.ReadUInt64BigEndian(hash), (ulong)shards.Count, out _);
    }

    private void Put(ExtensibleRecord record, int shard)
    {
        _lines[shard].Write(record);
        _counts[shard] += RecordCounts.OfOne(record);
        Flush(_lines[shard], shards[shard], onlyIfFull: true);
    }

    private static void Flush(JsonLinesWriter lines, Stream stream, bool onlyIfFull)
    {
        if (lines.IsFull || !onlyIfFull)
        {
            stream.Write(lines.Lines.Span);
            lines.Clear();
        }
    }
}
