//! A client that costs little: one connection kept open, requests written as bytes.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpStream},
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, Instant},
};

/// One connection to the house.
pub(crate) struct Client {
    stream: BufReader<TcpStream>,
    head: String,
    body: Vec<u8>,
}

/// An answer: its status, the bytes of its head, and its body.
pub(crate) struct Answer<'a> {
    pub(crate) status: u16,
    pub(crate) head: &'a str,
    pub(crate) body: &'a [u8],
}

impl Client {
    pub(crate) fn connect(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).expect("a connection");
        stream.set_nodelay(true).expect("no delay");
        Self { stream: BufReader::with_capacity(1 << 16, stream), head: String::new(), body: Vec::new() }
    }

    pub(crate) fn send(&mut self, request: &[u8]) -> Answer<'_> {
        self.stream.get_mut().write_all(request).expect("to write");
        self.head.clear();
        while !self.head.ends_with("\r\n\r\n") {
            assert_ne!(self.stream.read_line(&mut self.head).expect("to read"), 0, "the server closed the connection");
        }
        let status = self.head[9..12].parse().expect("a status");
        match self.header("content-length") {
            // Nothing follows the head (RFC 9110 §15.4.5).
            _ if status == 304 => self.body.clear(),
            Some(length) => {
                self.body.resize(length.parse().expect("a length"), 0);
                self.stream.read_exact(&mut self.body).expect("the body");
            }
            None => self.read_chunks(),
        }
        Answer { status, head: &self.head, body: &self.body }
    }

    pub(crate) fn header(&self, name: &str) -> Option<String> {
        header(&self.head, name)
    }

    fn read_chunks(&mut self) {
        self.body.clear();
        loop {
            let mut line = String::new();
            self.stream.read_line(&mut line).expect("a chunk");
            let length = usize::from_str_radix(line.trim(), 16).expect("its length");
            let start = self.body.len();
            self.body.resize(start + length + 2, 0);
            self.stream.read_exact(&mut self.body[start..]).expect("its bytes");
            self.body.truncate(start + length);
            if length == 0 {
                return;
            }
        }
    }
}

/// A header of an answer's head.
pub(crate) fn header(head: &str, name: &str) -> Option<String> {
    let line = head.lines().find(|line| line.split(':').next().is_some_and(|key| key.eq_ignore_ascii_case(name)))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

/// A request for a page.
pub(crate) fn get(path: &str, headers: &[(&str, &str)]) -> Vec<u8> {
    let head = headers.iter().fold(format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n"), |head, (name, value)| head + name + ": " + value + "\r\n");
    (head + "\r\n").into_bytes()
}

/// A request that sends a form.
pub(crate) fn post(path: &str, cookie: &str, form: &str) -> Vec<u8> {
    let length = form.len();
    let head = format!("POST {path} HTTP/1.1\r\nhost: localhost\r\ncookie: {cookie}\r\ncontent-type: application/x-www-form-urlencoded");
    format!("{head}\r\ncontent-length: {length}\r\n\r\n{form}").into_bytes()
}

/// How many requests a second some connections get answered together.
pub(crate) fn rate(address: SocketAddr, request: &[u8], clients: usize, during: Duration) -> f64 {
    let over = AtomicBool::new(false);
    let started = Instant::now();
    let count: u64 = std::thread::scope(|scope| {
        let work = || {
            let mut client = Client::connect(address);
            let mut count = 0;
            while !over.load(Ordering::Relaxed) {
                assert_eq!(client.send(request).status, 200);
                count += 1;
            }
            count
        };
        let handles: Vec<_> = (0..clients).map(|_| scope.spawn(work)).collect();
        std::thread::sleep(during);
        over.store(true, Ordering::Relaxed);
        handles.into_iter().map(|handle| handle.join().expect("a client")).sum()
    });
    #[expect(clippy::cast_precision_loss, reason = "a count of requests")]
    let count = count as f64;
    count / started.elapsed().as_secs_f64()
}

/// How long each of some requests took, in milliseconds, on several connections at once.
pub(crate) fn latencies(address: SocketAddr, request: &[u8], clients: usize, each: usize) -> Vec<f64> {
    std::thread::scope(|scope| {
        let work = || {
            let mut client = Client::connect(address);
            let one = |_| {
                let started = Instant::now();
                assert_eq!(client.send(request).status, 200);
                started.elapsed().as_secs_f64() * 1000.0
            };
            (0..each).map(one).collect::<Vec<_>>()
        };
        let handles: Vec<_> = (0..clients).map(|_| scope.spawn(work)).collect();
        handles.into_iter().flat_map(|handle| handle.join().expect("a client")).collect()
    })
}
