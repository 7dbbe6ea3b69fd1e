using System.Runtime.InteropServices;
using ClaimModel.Values;

namespace ClaimModel.Analysis.Issues;

/// <summary>Determines what subjects, values and qualifiers mean. Each text is resolved once; not thread-safe.</summary>
internal sealed class TermTable
{
    private readonly TextHasher _hasher = new();
    private readonly Dictionary<string, ResolvedTerm> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ResolvedTerm>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ResolvedTerm>> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedTerm> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedTerm> _resolved = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedTerm> _claims = new(StringComparer.Ordinal);

    /// <summary>The hashes of ids, by the hash of their text.</summary>
    private readonly Dictionary<TextHash, TextHash> _idHashes = [];

    /// <summary>The hashes of what names and aliases mean, by the hash of the normalized words.</summary>
    private readonly Dictionary<TextHash, TextHash> _hashes = [];

    private int _count;

    public TermTable(ClaimDataset dataset)
    {
        foreach (var actor in dataset.Actors)
        {
            Add(actor.Id.Value, [actor.Name, .. actor.Names.Select(name => name.Text)], actor.Aliases);
        }

        foreach (var topic in dataset.Topics)
        {
            Add(topic.Id.Value, [topic.Label, .. topic.Labels.Select(label => label.Text)], topic.Aliases);
        }

        foreach (var words in _names.Keys.Concat(_aliases.Keys))
        {
            _hashes[_hasher.Of(words)] = Named(words).Hash;
        }
    }

    /// <summary>Returns what a text means.</summary>
    public ResolvedTerm Resolve(string text)
    {
        ref var term = ref CollectionsMarshal.GetValueRefOrAddDefault(_resolved, text, out _);
        return term ??= Find(text);
    }

    /// <summary>Returns a term for a text that is the id of a claim, and is compared exactly.</summary>
    public ResolvedTerm ResolveExactly(string text)
    {
        ref var term = ref CollectionsMarshal.GetValueRefOrAddDefault(_claims, text, out _);
        return term ??= new(_count++, text, isId: false, ExactHashOf(text));
    }

    /// <summary>Returns the hash of what a text means, without resolving it: <see cref="ResolvedTerm.Hash"/>.</summary>
    public TextHash HashOf(string text)
    {
        if (_hashes.Count == 0)
        {
            return TextNormalizer.HashOf(text, _hasher);
        }

        if (_idHashes.TryGetValue(_hasher.Of(text.AsSpan().Trim()), out var id))
        {
            return id;
        }

        var hash = TextNormalizer.HashOf(text, _hasher);
        return _hashes.GetValueOrDefault(hash, hash);
    }

    /// <summary>Returns the hash of a text that is compared exactly.</summary>
    public TextHash ExactHashOf(string text) => _hasher.OfAll("claim", text);

    private ResolvedTerm Find(string text)
    {
        if (_ids.TryGetValue(text.Trim(), out var id))
        {
            return id;
        }

        return Named(TextNormalizer.Normalize(text));
    }

    /// <summary>Returns what normalized words mean that are not an id.</summary>
    private ResolvedTerm Named(string words) => _names.TryGetValue(words, out var named) && named.Count == 1 ? named[0] : Words(words);

    private ResolvedTerm Words(string words)
    {
        ref var term = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, words, out _);
        return term ??= _names.TryGetValue(words, out var bearers) ? new(_count++, words, isId: false, _hasher.Of(words)) { Bearers = [.. bearers] }
            : !_aliases.TryGetValue(words, out bearers) ? new(_count++, words, isId: false, _hasher.Of(words))
            : bearers.Count == 1 ? new(_count++, words, isId: false, _hasher.Of(words)) { AliasOf = bearers[0] }
            : new(_count++, words, isId: false, _hasher.Of(words)) { Bearers = [.. bearers] };
    }

    private void Add(string id, IEnumerable<string> names, IEnumerable<string> aliases)
    {
        ref var term = ref CollectionsMarshal.GetValueRefOrAddDefault(_ids, id, out _);
        term ??= new(_count++, id, isId: true, _hasher.OfAll("id", id));
        _idHashes[_hasher.Of(id)] = term.Hash;
        AddWords(_names, names, term);
        AddWords(_aliases, aliases, term);
    }

    private static void AddWords(Dictionary<string, List<ResolvedTerm>> table, IEnumerable<string> texts, ResolvedTerm term)
    {
        foreach (var text in texts)
        {
            var bearers = CollectionsMarshal.GetValueRefOrAddDefault(table, TextNormalizer.Normalize(text), out _) ??= [];
            if (!bearers.Contains(term))
            {
                bearers.Add(term);
            }
        }
    }
}
