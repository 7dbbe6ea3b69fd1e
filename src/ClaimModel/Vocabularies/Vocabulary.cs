using System.Text;
using ClaimModel.Values;

namespace ClaimModel.Vocabularies;

/// <summary>What all open vocabularies have in common.</summary>
internal interface IVocabulary<TSelf>
    where TSelf : struct, IVocabulary<TSelf>
{
    string Word { get; }

    bool IsKnown { get; }

    static abstract Vocabulary<TSelf> Vocabulary { get; }
}

/// <summary>The words of an open vocabulary: each is stated once, where the value that stands for it is.</summary>
internal sealed class Vocabulary<T>(Func<string, T> make)
    where T : struct, IVocabulary<T>
{
    private readonly List<(string Word, T Value)> _words = [];

    /// <summary>A key of each word, in the same order: looked through faster than the words.</summary>
    private TextKey[] _keys = [];

    /// <summary>The word that <c>default</c> stands for, empty where there is none.</summary>
    public string DefaultWord { get; private set; } = "";

    public IReadOnlyList<T> All => field ??= _words.ConvertAll(word => word.Value).AsReadOnly();

    public IEnumerable<string> AllWords => _words.Select(word => word.Word);

    /// <summary>Registers a word and gives its value; called once a word, while the vocabulary's type is initialised.</summary>
    public T Known(string word)
    {
        var value = make(word);
        Add(word, value);
        return value;
    }

    /// <summary>Registers the word that <c>default</c> stands for.</summary>
    public T Default(string word)
    {
        DefaultWord = word;
        Add(word, default);
        return default;
    }

    public bool Contains(string word)
    {
        foreach (var known in _words)
        {
            if (known.Word == word)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The value of a known word, given without escapes.</summary>
    public bool TryGet(ReadOnlySpan<byte> utf8, out T value)
    {
        var key = TextKey.Of(utf8);
        for (var place = 0; place < _keys.Length; place++)
        {
            if (_keys[place] == key && (utf8.Length <= TextKey.LongestWhole || Ascii.Equals(utf8, _words[place].Word)))
            {
                value = _words[place].Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    private void Add(string word, T value)
    {
        _words.Add((word, value));
        _keys = [.. _keys, TextKey.Of(Encoding.UTF8.GetBytes(word))];
    }

    /// <summary>The value of a word, known or not; false where it is blank or a known word in another spelling.</summary>
    public bool TryFromWord(string word, out T value, out string? knownWord)
    {
        var trimmed = word.Trim();
        foreach (var known in _words)
        {
            if (string.Equals(trimmed, known.Word, StringComparison.OrdinalIgnoreCase))
            {
                knownWord = known.Word;
                value = known.Value;
                return word == known.Word;
            }
        }

        knownWord = null;
        value = trimmed.Length == 0 ? default : make(word);
        return trimmed.Length > 0;
    }

    public T FromWord(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return TryFromWord(word, out var value, out var known)
            ? value
            : throw new ArgumentException(known is null ? "A word is not blank." : $"Written exactly, the word is \"{known}\".", nameof(word));
    }
}
