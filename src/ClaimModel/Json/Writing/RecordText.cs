using System.Buffers;
using System.Collections;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using ClaimModel.Json.Codecs;
using ClaimModel.Values;

namespace ClaimModel.Json.Writing;

/// <summary>
/// The text of a record for assertion messages and logs, in the form of JSON. Unlike JSON, it exists for every record, even for one that cannot be
/// written, such as one with an unpaired surrogate.
/// </summary>
internal sealed class RecordText
{
    /// <summary>The number of characters of a dataset that are shown.</summary>
    private const int MaxDatasetLength = 4000;

    private const int ShownHashBytes = 8;

    private readonly StringBuilder _shown = new();
    private readonly int _maxLength;

    /// <summary>The hash of what is not shown; null if all is shown.</summary>
    private IncrementalHash? _rest;

    private RecordText(int maxLength) => _maxLength = maxLength;

    /// <summary>Returns the text of a record. Records that are not equal have different texts.</summary>
    public static string Of(ExtensibleRecord record)
    {
        var dataset = record as ClaimDataset;
        var text = new RecordText(dataset is null ? int.MaxValue : MaxDatasetLength);
        text.AppendRecord(record);
        return $"{record.GetType().Name} {(dataset is null ? "" : $"({dataset.Counts}) ")}{text.Finish()}";
    }

    private string Finish()
    {
        if (_rest is null)
        {
            return _shown.ToString();
        }

        using (_rest)
        {
            return $"{_shown}… (SHA-256 of the rest: {Convert.ToHexString(_rest.GetHashAndReset().AsSpan(0, ShownHashBytes))})";
        }
    }

    private void Append(ReadOnlySpan<char> text)
    {
        var length = _rest is null ? Math.Min(text.Length, _maxLength - _shown.Length) : 0;
        _shown.Append(text[..length]);
        if (length < text.Length)
        {
            _rest ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            _rest.AppendData(MemoryMarshal.AsBytes(text[length..]));
        }
    }

    private void AppendRecord(ExtensibleRecord record)
    {
        var members = CodecRegistry.ForRecord(record.GetType()).ValuesOf(record).Select(member => (member.Name, member.Value));
        AppendAll('{', members.Concat(record.Extensions.Select(extension => (extension.Name, (object)extension))), '}', AppendMember);
    }

    private void AppendMember((string Name, object Value) member)
    {
        AppendQuoted(member.Name);
        Append(":");
        AppendValue(member.Value);
    }

    private void AppendValue(object value)
    {
        switch (value)
        {
            case ExtensibleRecord record:
                AppendRecord(record);
                break;
            case string text:
                AppendQuoted(text);
                break;
            case bool truth:
                Append(truth ? "true" : "false");
                break;
            case Number number:
                Append(number.ToString());
                break;
            case ExtensionMember extension:
                Append(extension.Json);
                break;
            case LanguageMap texts:
                AppendAll('{', texts.Select(entry => (entry.Language.ToString(), (object)entry.Text)), '}', AppendMember);
                break;
            case Qualifiers qualifiers:
                AppendAll('{', qualifiers.Select(entry => (entry.Key, (object)entry.Value)), '}', AppendMember);
                break;
            case IEnumerable items:
                AppendAll('[', items.Cast<object>(), ']', AppendValue);
                break;
            default:
                AppendQuoted(value.ToString() ?? ""); // an id, a date, a term …
                break;
        }
    }

    private void AppendAll<T>(char start, IEnumerable<T> items, char end, Action<T> append)
    {
        Append([start]);
        var isFirst = true;
        foreach (var item in items)
        {
            Append(isFirst ? "" : ",");
            isFirst = false;
            append(item);
        }

        Append([end]);
    }

    /// <summary>Appends a text in quotation marks. What the reader of a message would not see is escaped.</summary>
    private void AppendQuoted(string text)
    {
        Append("\"");
        for (var index = 0; index < text.Length;)
        {
            var rest = text.AsSpan(index);
            var isWhole = Rune.DecodeFromUtf16(rest, out var rune, out var length) == OperationStatus.Done;
            Append(
                !isWhole ? HiddenCharacters.Escape(rest[0])
                : rune.Value is '"' or '\\' ? $"\\{rune}"
                : HiddenCharacters.IsEscaped(text, index, rune) ? HiddenCharacters.Escape(rune.Value)
                : rest[..length]);
            index += length;
        }

        Append("\"");
    }
}
