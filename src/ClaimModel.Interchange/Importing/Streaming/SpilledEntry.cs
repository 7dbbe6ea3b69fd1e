using System.Runtime.InteropServices;

namespace ClaimModel.Interchange.Importing.Streaming;

/// <summary>A record whose line is in a temporary file, because the table of records is full.</summary>
/// <param name="Key">The record.</param>
/// <param name="Line">The index of its line in the temporary file, from 0.</param>
/// <param name="SourceLine">The line in the foreign file; 0 if it has none.</param>
/// <param name="SourceColumn">The column in the foreign file; 0 if it has none.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct SpilledEntry(RecordKey Key, long Line, int SourceLine, int SourceColumn);
